package dev.elif.impl.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.error.DatabaseException;
import dev.elif.migrations.Migrations;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.QueryLogging;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The log of statements for development. */
class QueryLogTest {

    private static final Logger LOGGER = Logger.getLogger("dev.elif.sql");

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLevel() + " " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        try (Database database = described().open()) {
            Migrations.of(database, Tables.ALL).migrate();
        }
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void close() {
        LOGGER.removeHandler(handler);
        place.close();
    }

    @Test
    void nothing_is_logged_unless_asked() {
        try (Database database = described().open()) {
            database.repository(Client.class, Long.class).create(new Client("Ann"));
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void a_statement_is_logged_with_its_time_its_rows_and_the_line_that_asked() {
        try (Database database = described().logQueries(QueryLogging.all()).open()) {
            database.repository(Client.class, Long.class).create(new Client("Ann"));
            assertThat(database.query(Client.class)
                            .where(Client_.name.eq("Ann"))
                            .list())
                    .hasSize(1);
            assertThatThrownBy(() -> database.sql("select 1 / 0").rows()).isInstanceOf(DatabaseException.class);
        }

        assertThat(logged).hasSize(3).noneMatch(line -> line.contains("Ann"));
        assertThat(logged.get(0)).startsWith("INFO insert into");
        assertThat(logged.get(1))
                .contains("\"name\" = ? [")
                .containsPattern(
                        "\\[\\d+ ms, rows 1] at .*QueryLogTest\\.a_statement_is_logged.*\\(QueryLogTest\\.java:\\d+\\)$");
        assertThat(logged.get(2))
                .contains("select 1 / 0 [")
                .contains(" ms, failed] at ")
                .contains("QueryLogTest.java:");
    }

    @Test
    void values_are_logged_only_on_request_and_not_without_a_warning() {
        try (Database database =
                described().logQueries(QueryLogging.all().withValues()).open()) {
            assertThat(database.query(Client.class)
                            .where(Client_.name.eq("Ann"))
                            .list())
                    .isEmpty();
        }

        assertThat(logged.get(0)).startsWith("WARNING Values of statements are logged.");
        assertThat(logged.get(1)).contains("\"name\" = 'Ann' [");
    }

    @Test
    void quick_statements_are_left_out_on_request() {
        try (Database database = described()
                .logQueries(QueryLogging.slowerThan(Duration.ofMillis(500)))
                .open()) {
            database.sql("select 1").rows();
            database.sql("select pg_sleep(0.6)").rows();
        }

        assertThat(logged).hasSize(1).first().asString().contains("pg_sleep");
    }

    private Elif.Builder described() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        return Elif.builder().connections(ConnectionRouter.of(source));
    }
}
