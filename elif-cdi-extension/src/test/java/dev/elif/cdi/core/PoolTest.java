package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoolTest {

    private final TestDatabase database = PostgresServer.obtain().createDatabase();
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "elif.datasource.url", database.jdbcUrl(),
            "elif.datasource.username", database.user(),
            "elif.datasource.password", database.password()));

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_connection_that_last_answered_longer_ago_than_the_interval_is_asked_before_it_is_lent() throws Exception {
        settings.put("elif.datasource.pool.validation-interval", "0s");
        try (Pool pool = open()) {
            long first = process(pool);
            terminate(first);

            assertThat(process(pool)).isNotEqualTo(first);
        }
    }

    @Test
    void a_connection_that_answered_lately_is_lent_again_unasked() throws Exception {
        try (Pool pool = open()) {
            terminate(process(pool));

            assertThatThrownBy(() -> process(pool)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void of_idle_connections_the_least_number_stays_open() throws Exception {
        settings.put("elif.datasource.pool.min", "1");
        settings.put("elif.datasource.pool.idle-timeout", "200ms");
        try (Pool pool = open()) {
            Connection one = pool.writer();
            Connection two = pool.writer();
            pool.release(one);
            pool.release(two);

            awaitConnections(1);
            Thread.sleep(1_000);
            awaitConnections(1);
        }
    }

    @Test
    void an_idle_connection_is_closed_after_a_time() throws Exception {
        settings.put("elif.datasource.pool.idle-timeout", "200ms");
        try (Pool pool = open()) {
            process(pool);

            awaitConnections(0);
        }
    }

    @Test
    void a_connection_is_replaced_at_the_end_of_its_life() throws Exception {
        settings.put("elif.datasource.pool.max-lifetime", "200ms");
        try (Pool pool = open()) {
            process(pool);

            awaitConnections(0);
        }
    }

    @Test
    void a_server_that_lets_a_login_wait_is_given_up() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            settings.put("elif.datasource.url", "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/shop");
            settings.put("elif.datasource.login-timeout", "1s");
            settings.put("elif.datasource.acquisition-timeout", "20s");
            try (Pool pool = open()) {
                long begun = System.nanoTime();

                assertThatThrownBy(pool::writer).isInstanceOf(SQLException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
            }
        }
    }

    private Pool open() {
        Problems problems = new Problems();
        Settings read = Settings.read(
                        key -> Optional.ofNullable(settings.get(key)),
                        getClass().getClassLoader(),
                        problems)
                .orElseThrow();
        problems.throwIfAny("start");
        return Pool.open(read.dataSource(), Optional.empty());
    }

    /** The server's process behind the connection that the pool lends. */
    private static long process(Pool pool) throws SQLException {
        Connection connection = pool.writer();
        try {
            return number(connection, "select pg_backend_pid()");
        } finally {
            pool.release(connection);
        }
    }

    private void terminate(long process) throws SQLException {
        try (Connection observer = connect()) {
            number(observer, "select count(*) from pg_terminate_backend(" + process + ", 10000)");
        }
    }

    private void awaitConnections(long expected) throws Exception {
        try (Connection observer = connect()) {
            for (int i = 0; i < 200 && connections(observer) != expected; i++) {
                Thread.sleep(50);
            }
            assertThat(connections(observer)).isEqualTo(expected);
        }
    }

    private static long connections(Connection observer) throws SQLException {
        return number(
                observer,
                "select count(*) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
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
}
