package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.LazyLoading;
import dev.elif.spi.QueryLogging;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String URL = "jdbc:postgresql://db.example:5432/shop";

    private final Map<String, String> given = new HashMap<>(Map.of("elif.datasource.url", URL));
    private final Problems problems = new Problems();

    @Test
    void an_address_is_enough() {
        Settings settings = read().orElseThrow();

        PoolSettings pool = settings.dataSource().pool();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(settings.dataSource().url()).isEqualTo(URL);
        assertThat(settings.dataSource().driver().getName()).isEqualTo("org.postgresql.Driver");
        assertThat(settings.dataSource().loginTimeout()).isEqualTo(Duration.ofSeconds(4));
        assertThat(pool)
                .isEqualTo(new PoolSettings(
                        0,
                        20,
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(30)));
        assertThat(settings.start())
                .isEqualTo(new StartSettings(StartSettings.Policy.FAIL, Duration.ofMinutes(1), false));
    }

    @Test
    void relations_load_for_all_unless_it_is_said_otherwise() {
        assertThat(read().orElseThrow().loading()).isEqualTo(LazyLoading.BATCH);
        given.put("elif.loading", "strict");
        assertThat(read().orElseThrow().loading()).isEqualTo(LazyLoading.STRICT);
    }

    @Test
    void no_statement_is_logged_unless_it_is_asked_for() {
        assertThat(logged()).isEmpty();
        assertThat(logged("elif.log.values", "true")).isEmpty();
        assertThat(logged("elif.log.queries", "true")).contains(QueryLogging.all());
        assertThat(logged("elif.log.slow", "200ms")).contains(QueryLogging.slowerThan(Duration.ofMillis(200)));
        assertThat(logged("elif.log.queries", "true", "elif.log.slow", "1s", "elif.log.values", "true"))
                .contains(QueryLogging.slowerThan(Duration.ofSeconds(1)).withValues());
    }

    private Optional<QueryLogging> logged(String... keysAndValues) {
        given.keySet().removeIf(key -> key.startsWith("elif.log."));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            given.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return read().orElseThrow().log().logging();
    }

    @Test
    void every_setting_is_read() {
        given.putAll(Map.of(
                "elif.datasource.username", "ann",
                "elif.datasource.password", " spaced ",
                "elif.datasource.pool.min", "1",
                "elif.datasource.pool.max", " 2 ",
                "elif.datasource.acquisition-timeout", "750ms",
                "elif.datasource.pool.idle-timeout", "PT30S",
                "elif.datasource.pool.validation-interval", "0s",
                "elif.start", "Wait",
                "elif.start.wait-limit", "1h",
                "elif.migrations.run-at-start", "TRUE"));
        given.put("elif.datasource.pool.max-lifetime", "2m");
        given.put("elif.datasource.login-timeout", "3s");

        Settings settings = read().orElseThrow();

        assertThat(problems.isEmpty()).isTrue();
        assertThat(settings.dataSource().username()).isEqualTo("ann");
        assertThat(settings.dataSource().password()).isEqualTo(new Secret(" spaced "));
        assertThat(settings.dataSource().loginTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.dataSource().pool())
                .isEqualTo(new PoolSettings(
                        1, 2, Duration.ofMillis(750), Duration.ofSeconds(30), Duration.ZERO, Duration.ofMinutes(2)));
        assertThat(settings.start()).isEqualTo(new StartSettings(StartSettings.Policy.WAIT, Duration.ofHours(1), true));
        assertThat(settings.runsMigrations()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            elif.datasource.pool.min            | -1     | a whole number of at least 0 | 0
            elif.datasource.pool.max            | 0      | a whole number of at least 1 | 20
            elif.datasource.pool.max            | many   | a whole number of at least 1 | 20
            elif.datasource.pool.max            | 1e3    | a whole number of at least 1 | 20
            elif.datasource.acquisition-timeout | 5      | a duration such as 500ms, 5s, 2m, 1h or PT5S | 5s
            elif.datasource.acquisition-timeout | -PT5S  | a duration such as 500ms, 5s, 2m, 1h or PT5S | 5s
            elif.datasource.login-timeout       | soon   | a duration such as 500ms, 5s, 2m, 1h or PT5S | 4s
            elif.datasource.pool.idle-timeout   | 5 days | a duration such as 500ms, 5s, 2m, 1h or PT5S | 5m
            elif.datasource.pool.validation-interval | x | a duration such as 500ms, 5s, 2m, 1h or PT5S | 2m
            elif.datasource.pool.max-lifetime   | x      | a duration such as 500ms, 5s, 2m, 1h or PT5S | 30m
            elif.start.wait-limit               | x      | a duration such as 500ms, 5s, 2m, 1h or PT5S | 1m
            elif.start                          | later  | one of [fail, wait] | fail
            elif.loading                        | never  | one of [batch, strict, single] | batch
            elif.log.queries                    | on     | true or false | false
            elif.log.values                     | 1      | true or false | false
            elif.log.slow                       | slow   | a duration such as 500ms, 5s, 2m, 1h or PT5S | 0s
            elif.migrations.run-at-start        | yes    | true or false | false
            """)
    void a_wrong_value_is_told_with_its_key_form_and_default(String key, String value, String form, String fallback) {
        given.put(key, value);

        read();

        assertThat(report())
                .isEqualTo("ELIF-5001 elif cannot start:\n  - ELIF-5021 [" + key + "] is [" + value + "], which is not "
                        + form + ". Correct it, or leave it out for the default, " + fallback + ".");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "20, 20"})
    void a_pool_may_be_as_small_as_the_bounds_say_and_of_one_size(String min, String max) {
        given.put("elif.datasource.pool.min", min);
        given.put("elif.datasource.pool.max", max);

        PoolSettings pool = read().orElseThrow().dataSource().pool();

        assertThat(problems.isEmpty()).isTrue();
        assertThat(pool.min()).isEqualTo(Integer.parseInt(min));
        assertThat(pool.max()).isEqualTo(Integer.parseInt(max));
    }

    @Test
    void all_that_is_wrong_is_told_together() {
        given.put("elif.datasource.url", "  ");
        given.put("elif.datasource.password", "secret");
        given.put("elif.datasource.pool.min", "30");
        given.put("elif.start", "later");

        assertThat(read()).isEmpty();

        assertThat(report())
                .contains(
                        "ELIF-5020 [elif.datasource.url] is not set. Set it in META-INF/microprofile-config.properties"
                                + " or as environment variable ELIF_DATASOURCE_URL,"
                                + " to jdbc:postgresql://host:5432/database.",
                        "ELIF-5025 [elif.datasource.password] is set, but [elif.datasource.username] is not.",
                        "ELIF-5024 [elif.datasource.pool.min] is [30], which is more than"
                                + " [elif.datasource.pool.max], [20].",
                        "ELIF-5021 [elif.start] is [later]")
                .doesNotContain("secret");
    }

    @Test
    void an_address_that_is_none_is_not_repeated_for_it_may_hold_a_password() {
        given.put("elif.datasource.url", "postgres://ann:secret@db.example/shop");

        assertThat(read()).isEmpty();

        assertThat(report()).contains("ELIF-5022 [elif.datasource.url]").doesNotContain("secret");
    }

    @Test
    void an_address_without_a_driver_is_told_without_its_parameters() {
        given.put("elif.datasource.url", "jdbc:oracle:thin://ann:secret@db.example/shop?password=secret");

        assertThat(read()).isEmpty();

        assertThat(report())
                .contains("ELIF-5023 No JDBC driver takes the address [jdbc:oracle:thin://db.example/shop]")
                .doesNotContain("secret");
    }

    @Test
    void a_value_that_cannot_be_read_is_told() {
        Settings.read(
                key -> {
                    throw new NoSuchElementException("no DB_URL for " + key);
                },
                getClass().getClassLoader(),
                problems);

        assertThat(report())
                .contains(
                        "ELIF-5027 [elif.datasource.url] cannot be read: java.util.NoSuchElementException: no DB_URL",
                        "ELIF-5027 [elif.start] cannot be read");
    }

    @Test
    void settings_do_not_print_secrets() {
        given.put("elif.datasource.url", URL + "?password=secret");
        given.put("elif.datasource.username", "ann");
        given.put("elif.datasource.password", "hidden");

        DataSourceSettings settings = read().orElseThrow().dataSource();

        assertThat(settings).hasToString(URL);
        assertThat(settings.password()).hasToString("***");
        assertThat(settings.withoutSecrets("cannot open " + URL + "?password=secret with hidden"))
                .isEqualTo("cannot open " + URL + " with ***");
    }

    private Optional<Settings> read() {
        return Settings.read(
                key -> Optional.ofNullable(given.get(key)), getClass().getClassLoader(), problems);
    }

    private String report() {
        return problems.asException("start").orElseThrow().getMessage();
    }
}
