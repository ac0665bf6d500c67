package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.error.ConfigurationException;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class StartTest {

    private final PostgresServer server = PostgresServer.obtain();

    @Test
    void a_database_that_does_not_answer_is_told_with_what_to_do() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/shop";

        assertThatThrownBy(() -> TestApplication.of()
                        .with("elif.datasource.url", url + "?password=secret")
                        .start())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "ELIF-5001 elif cannot start:\n  - ELIF-5030 The database at [" + url + "] does not answer: ")
                .hasMessageContaining("refused")
                .hasMessageContaining("Start it, or correct host and port in [elif.datasource.url]")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_unknown_host_is_named() {
        assertThatThrownBy(() -> TestApplication.of()
                        .with("elif.datasource.url", "jdbc:postgresql://nowhere.invalid/shop")
                        .start())
                .hasMessageContaining("ELIF-5030")
                .hasMessageContaining("java.net.UnknownHostException: nowhere.invalid");
    }

    @Test
    void a_database_that_is_not_there_is_told() {
        assertThatThrownBy(() -> TestApplication.of()
                        .with("elif.datasource.url", server.jdbcUrl("no_such_database"))
                        .with("elif.datasource.username", server.user())
                        .start())
                .hasMessageContaining("ELIF-5032 The server at [")
                .hasMessageContaining("database \"no_such_database\" does not exist. Create it");
    }

    @Test
    void a_refused_login_is_told() {
        assertThatThrownBy(() -> TestApplication.of()
                        .with("elif.datasource.url", server.jdbcUrl("postgres"))
                        .with("elif.datasource.username", "no_such_user")
                        .with("elif.datasource.password", "hush")
                        .start())
                .hasMessageContaining("ELIF-5031 The database at [")
                .hasMessageContaining("Correct [elif.datasource.username] and [elif.datasource.password].")
                .hasMessageNotContaining("hush");
    }

    @Test
    void with_wait_it_starts_when_the_database_has_come_up() throws Exception {
        int port = freePort();
        CountDownLatch refused = new CountDownLatch(1);
        try (TestDatabase database = server.createDatabase();
                Relay relay = new Relay(port, server, refused);
                WaitingLog log = new WaitingLog(refused::countDown);
                TestApplication application = TestApplication.of()
                        .on(database)
                        .with("elif.datasource.url", "jdbc:postgresql://127.0.0.1:" + port + "/" + database.name())
                        .with("elif.start", "wait")
                        .start()) {
            assertThat(application.bean(Database.class).name()).isEqualTo("default");
            assertThat(relay.used()).isTrue();
        }
    }

    @Test
    void with_wait_it_gives_up_at_the_limit() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/shop";

        assertThatThrownBy(() -> TestApplication.of()
                        .with("elif.datasource.url", url)
                        .with("elif.start", "wait")
                        .with("elif.start.wait-limit", "100ms")
                        .start())
                .hasMessageContaining("ELIF-5033 The database at [" + url + "] did not answer within [100ms]")
                .hasMessageContaining("raise [elif.start.wait-limit]");
    }

    @Test
    void an_interrupt_ends_the_waiting() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/shop";
        try (WaitingLog log = new WaitingLog(() -> Thread.currentThread().interrupt())) {
            assertThatThrownBy(() -> TestApplication.of()
                            .with("elif.datasource.url", url)
                            .with("elif.start", "wait")
                            .start())
                    .hasMessageContaining("ELIF-5030");
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Does something when elif says that it waits, in the thread that waits. */
    private static final class WaitingLog extends Handler implements AutoCloseable {

        private static final Logger LOG = Logger.getLogger("dev.elif.cdi.core.Reachability");

        private final Runnable action;

        WaitingLog(Runnable action) {
            this.action = action;
            LOG.addHandler(this);
        }

        @Override
        public void publish(LogRecord entry) {
            action.run();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            LOG.removeHandler(this);
        }
    }
}
