package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MappingException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.NotUniqueException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.error.UnknownNameException;
import dev.elif.query.Repository;
import dev.elif.query.SqlStatement;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole statements that a program has written itself. */
@AcceptanceSuite
class SqlStatementSuite {

    private final Tck tck;
    private final Repository<User, Long> users;

    SqlStatementSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    record Named(String name, int length) {}

    record Wide(Long id, List<String> emails, Post.Status status, Instant createdAt, Integer age) {}

    record Odd(StringBuilder text) {}

    record Picky(String name) {
        Picky {
            if (name.equals("Eve")) {
                throw new IllegalArgumentException("not her");
            }
        }
    }

    @BeforeEach
    void seed() {
        users.insertAll(List.of(
                new User("ann@example.org", "Ann"),
                new User("ben@example.org", "Ben"),
                new User("eve@example.org", "Eve")));
    }

    @Test
    @Feature({"QB-05", "QB-06", "QB-21"})
    void rows_are_models_like_any() {
        List<User> found = sql("select now() as unused, name, id, email, age, active, country_code, email_verified_at,"
                        + " preferences, updated_at, created_at from users where name = any(:names) and id > :id order by 2")
                .bind("names", List.of("Ann", "Eve"))
                .bind("id", 0)
                .list(User.class);

        assertThat(found).extracting(User::name).containsExactly("Ann", "Eve");
        assertThat(found).extracting(User::email).containsExactly("ann@example.org", "eve@example.org");
        User ann = found.get(0);
        ann.withName("Anna").save();
        assertThat(users.findOrFail(ann.id()).name()).isEqualTo("Anna");
        assertThat(tck.statementsOf(() -> found.forEach(user -> user.posts().list())))
                .as("they are siblings")
                .hasSize(1);
    }

    @Test
    @Feature("QB-21")
    void rows_are_records_by_the_names_of_their_components() {
        assertThat(sql("select length(name) as length, name, 1 as more from users order by name")
                        .list(Named.class))
                .startsWith(new Named("Ann", 3))
                .hasSize(3);
        Wide wide = sql("select array_agg(email order by id) as emails, max(id) as id, 'DRAFT' as status,"
                        + " cast(:at as timestamptz) as created_at, null::int as age from users")
                .bind("at", TestClock.START)
                .sole(Wide.class);
        assertThat(wide.emails()).contains("ben@example.org").hasSize(3);
        assertThat(wide.status()).isEqualTo(Post.Status.DRAFT);
        assertThat(wide.createdAt()).isNotNull();
        assertThat(wide.age()).isNull();
    }

    @Test
    @Feature("QB-21")
    void rows_are_single_values() {
        assertThat(sql("select count(*) from users").sole(Long.class)).isEqualTo(3);
        assertThat(sql("select name from users order by 1").list(String.class)).containsExactly("Ann", "Ben", "Eve");
        assertThat(sql("select age from users").list(Integer.class))
                .containsOnlyNulls()
                .hasSize(3);
        assertThat(sql("select age from users").first(Integer.class)).isEmpty();
        assertThat(sql("select name from users where false").first(String.class))
                .isEmpty();
        UUID uuid = UUID.randomUUID();
        assertThat(sql("select cast(:it as uuid)").bind("it", uuid).sole(UUID.class))
                .isEqualTo(uuid);
        assertThatThrownBy(() -> sql("select 1 where false").sole(Integer.class))
                .isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> sql("select name from users").sole(String.class))
                .isInstanceOf(NotUniqueException.class);
    }

    @Test
    @Feature({"QB-01", "QB-21"})
    void rows_are_maps() {
        List<Map<String, Object>> rows = sql("select 1 as number, 'x' as text, null as nothing, array[1, 2] as many,"
                        + " date '2026-01-02' as day, time '10:20' as hour, timestamp '2026-01-02 03:04' as local,"
                        + " timestamptz '2026-01-02 03:04+00' as moment, '{\"a\": 1}'::jsonb as json, interval '1 day' as long")
                .rows();

        Map<String, Object> row = rows.get(0);
        assertThat(rows).hasSize(1);
        assertThat(row.keySet()).startsWith("number", "text", "nothing", "many");
        assertThat(row)
                .containsEntry("number", 1)
                .containsEntry("text", "x")
                .containsEntry("nothing", null)
                .containsEntry("many", List.of(1, 2))
                .containsEntry("day", LocalDate.of(2026, 1, 2))
                .containsEntry("hour", LocalTime.of(10, 20))
                .containsEntry("local", LocalDateTime.of(2026, 1, 2, 3, 4))
                .containsEntry("moment", Instant.parse("2026-01-02T03:04:00Z"))
                .containsEntry("json", "{\"a\": 1}");
        assertThatThrownBy(() -> sql("select 1 as a, 2 as a").rows())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("ELIF-3091")
                .hasMessageContaining("[a]");
    }

    @Test
    @Feature("QB-21")
    void rows_are_streamed() {
        try (Stream<Integer> numbers =
                sql("select generate_series(1, :last)").bind("last", 2500).stream(Integer.class)) {
            assertThat(numbers.mapToInt(each -> each).sum()).isEqualTo(2500 * 2501 / 2);
        }
        try (Stream<User> models = sql("select * from users").stream(User.class)) {
            assertThat(models.map(User::name)).containsExactlyInAnyOrder("Ann", "Ben", "Eve");
        }
    }

    @Test
    @Feature("QB-21")
    void what_changes_rows_tells_how_many_and_belongs_to_the_transaction() {
        SqlStatement rename =
                sql("update users set name = :name where name like :like").bind("like", "%n%");

        assertThat(rename.bind("name", "N").execute()).isEqualTo(2);
        assertThat(sql("select 1").execute()).isZero();
        assertThatThrownBy(() -> tck.database().transaction(() -> {
                    assertThat(sql("delete from users").execute()).isEqualTo(3);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sql("delete from users where name = 'N' returning email").list(String.class))
                .hasSize(2);
        assertThat(tck.column("select name from users")).containsExactly("Eve");
    }

    @Test
    @Feature("QB-05")
    void a_name_stands_for_a_value_only_where_sql_says_so() {
        String text =
                "select ':a' || E'\\':a' || $x$:a$x$ || cast(:a as text) || :a::text || (array['p', 'q', 'r'])[1:2]::text"
                        + " || coalesce(':a' /* :a /* :a */ :a */, '') -- :a\n as \":a\" from users where name = :b and '{\"x\": 1}'::jsonb ?? 'x'";

        assertThat(sql(text).bind("a", "1").bind("b", "Ann").sole(String.class)).isEqualTo(":a':a:a11{p,q}:a");
        assertThat(sql(text).text()).contains("cast(? as text) || ?::text").contains("[1:2]");
    }

    @Test
    @Feature("QB-05")
    void nulls_have_a_type() {
        assertThat(sql("select coalesce(:n, 7)").bindNull("n", Integer.class).sole(Integer.class))
                .isEqualTo(7);
        assertThatThrownBy(() -> sql("select :n").bind("n", null))
                .isInstanceOf(QueryException.class)
                .hasMessage("ELIF-2102 [:n] is bound to null, whose type nobody knows. Call bindNull(\"n\", type).");
    }

    @Test
    @Feature("QB-05")
    void names_are_checked() {
        assertThatThrownBy(() -> sql("select :name, :age").bind("nmae", "x"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("ELIF-2101 The SQL has no place [:nmae]. Did you mean [name]? Its places: [name, age].");
        assertThatThrownBy(
                        () -> sql("select :name, :age, :name").bind("name", "x").rows())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2100")
                .hasMessageContaining("[age]");
        assertThatThrownBy(() -> sql("select * from users where id = ?"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2103");
        assertThatThrownBy(() -> sql("select :a").bind("a", List.of(1, "x")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2104");
        assertThatThrownBy(() -> sql("select :a").bind("a", new Object())).isInstanceOf(QueryException.class);
    }

    @Test
    void what_a_row_lacks_is_named() {
        assertThatThrownBy(() -> sql("select id, email, nam from (select *, 1 as nam from users) u where false")
                        .list(User.class))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("ELIF-3090 The SQL returns no column for [name] of User. Did you mean [nam]?");
        assertThatThrownBy(() -> sql("select u.*, v.id from users u, users v").list(User.class))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("ELIF-3091")
                .hasMessageContaining("[id]");
        assertThatThrownBy(() -> sql("select 1 as name").list(Named.class)).hasMessageContaining("ELIF-3090");
        assertThatThrownBy(() -> sql("select 1, 2").list(Integer.class)).hasMessageContaining("ELIF-3093");
        assertThatThrownBy(() -> sql("select 1").list(StringBuilder.class)).hasMessageContaining("ELIF-3092");
        assertThatThrownBy(() -> sql("select 1 as text").list(Odd.class))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("ELIF-3094")
                .hasMessageContaining("[text]");
        assertThatThrownBy(() -> sql("select 'x' as name, null::int as length").list(Named.class))
                .hasMessageContaining("ELIF-3013");
        assertThatThrownBy(() -> sql("select name from users").list(Picky.class))
                .isInstanceOf(MappingException.class)
                .hasRootCauseMessage("not her");
    }

    @Test
    void values_are_quoted_nowhere() {
        SqlStatement insert = sql("insert into users (email, name, active) values (:email, 'x', true)")
                .bind("email", "ann@example.org");

        assertThatThrownBy(insert::execute)
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageContaining("[users_email_key]")
                .satisfies(thrown -> assertThat(thrown.getCause()).hasMessageNotContaining("ann@"));
        assertThat(insert).hasToString(insert.text());
        assertThat(insert.binds().toString()).doesNotContain("ann@");
    }

    private SqlStatement sql(String text) {
        return tck.database().sql(text);
    }
}
