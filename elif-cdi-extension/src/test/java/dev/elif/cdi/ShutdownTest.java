package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.error.ConfigurationException;
import dev.elif.query.QueryRunner;
import dev.elif.query.Running;
import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private final TestDatabase database = PostgresServer.obtain().createDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void it_leaves_no_connection_no_thread_and_no_static_door() throws Exception {
        Set<Thread> before = threads();
        TestApplication application =
                TestApplication.of(Diary.class).on(database).start();
        application.bean(Diary.class).write();
        try (Connection observer = connect()) {
            assertThat(connections(observer)).isPositive();
        }
        assertThat(Running.current()).isNotNull();

        application.close();

        assertThat(Running.current()).isNull();
        assertNothingIsLeft(before);
    }

    @Test
    void what_a_bean_writes_in_its_last_moment_is_written() throws SQLException {
        TestApplication application =
                TestApplication.of(Diary.class).on(database).start();
        application.bean(Diary.class).write();

        application.close();

        try (Connection observer = connect()) {
            assertThat(number(observer, "select count(*) from pg_class where relname = 'farewell'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_start_that_fails_leaves_nothing_open() throws Exception {
        Set<Thread> before = threads();

        assertThatThrownBy(() -> TestApplication.of(Broken.class)
                        .on(database)
                        .with("elif.migrations.run-at-start", "true")
                        .start())
                .hasStackTraceContaining("as the test wants it");

        assertThat(Running.current()).isNull();
        assertNothingIsLeft(before);
    }

    @Test
    void a_start_that_a_part_of_the_database_prevents_leaves_nothing_open() throws Exception {
        Set<Thread> before = threads();

        assertThatThrownBy(() -> TestApplication.of(Unready.class).on(database).start())
                .hasStackTraceContaining("as the test wants it");

        assertNothingIsLeft(before);
    }

    @Test
    void the_static_door_of_an_application_that_came_later_stays() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        TestApplication first = TestApplication.of().on(database).start();
        TestApplication second = TestApplication.of().on(database).start();
        QueryRunner door = Running.current();

        first.close();
        assertThat(Running.current()).isNotNull().isSameAs(door);
        second.close();
        assertThat(Running.current()).isNull();
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void a_database_that_is_used_too_late_says_so() {
        TestApplication application =
                TestApplication.of(Diary.class).on(database).start();
        ElifRuntime runtime = application.bean(ElifRuntime.class);
        application.close();

        assertThatThrownBy(() -> runtime.database("default"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("ELIF-5029 ");
    }

    /** A thread and a server process that have been told to end may take a moment; nobody waits for one that has not. */
    private void assertNothingIsLeft(Set<Thread> before) throws SQLException, InterruptedException {
        for (Thread thread : threads()) {
            if (!before.contains(thread)) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        try (Connection observer = connect()) {
            for (int i = 0; i < 200 && connections(observer) > 0; i++) {
                Thread.sleep(50);
            }
            assertThat(connections(observer)).isZero();
        }
    }

    /** The driver's own, shared by all connections of the process, end by themselves. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("PostgreSQL-JDBC"))
                .filter(thread -> !thread.getName().startsWith("Transaction Reaper"))
                .filter(Thread::isAlive)
                .collect(Collectors.toSet());
    }

    private long connections(Connection observer) throws SQLException {
        return number(
                observer,
                "select count(*) from pg_stat_activity where datname = '" + database.name()
                        + "' and pid <> pg_backend_pid()");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @ApplicationScoped
    static class Diary {

        @Inject
        Database database;

        void write() {
            database.apply(Schema.changes(schema -> schema.create("diary", table -> table.id())));
        }

        @PreDestroy
        void farewell() {
            database.apply(Schema.changes(schema -> schema.create("farewell", table -> table.id())));
        }
    }

    @Dependent
    static class Unready implements StatementInterceptor {

        Unready() {
            throw new IllegalStateException("as the test wants it");
        }

        @Override
        public <T> T around(StatementCall call, Supplier<T> proceed) {
            return proceed.get();
        }
    }

    @ApplicationScoped
    static class Broken implements Migration {

        @Override
        public String name() {
            return "V1_Broken";
        }

        @Override
        public void up(Schema schema) {
            throw new IllegalStateException("as the test wants it");
        }

        @Override
        public void down(Schema schema) {}
    }
}
