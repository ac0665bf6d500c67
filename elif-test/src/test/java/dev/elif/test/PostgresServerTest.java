package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path directory;

    @Test
    void a_test_database_is_empty_its_own_and_gone_when_closed() throws Exception {
        PostgresServer server = PostgresServer.obtain();
        TestDatabase first = server.createDatabase();
        try (TestDatabase second = server.createDatabase()) {
            assertThat(first.name()).startsWith("t_").isNotEqualTo(second.name());
            assertThat(first.jdbcUrl()).isEqualTo(server.jdbcUrl(first.name()));
            try (Connection open = Jdbc.connect(first.jdbcUrl(), first.user(), first.password())) {
                assertThat(open.isValid(5)).isTrue();
                first.close();
                assertThat(open.isValid(5)).isFalse();
            }
            first.close();
            assertThat(Probe.query(
                            second.jdbcUrl(),
                            "select count(*) from pg_database where datname = '" + first.name() + "'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void obtaining_twice_gives_one_server_which_closing_does_not_stop() {
        PostgresServer first = PostgresServer.obtain();
        first.close();
        PostgresServer second = PostgresServer.obtain();

        assertThat(second.port()).isEqualTo(first.port());
        assertThat(Probe.answers(first.jdbcUrl("postgres"))).isTrue();
    }

    @Test
    void the_server_that_the_environment_names_is_used() throws Exception {
        try (EmbeddedPostgres running = EmbeddedPostgres.start()) {
            PostgresServer server = choice(Map.of(
                            "ELIF_TEST_JDBC_URL", running.jdbcUrl("postgres") + "?ApplicationName=elif",
                            "ELIF_TEST_JDBC_USER", "postgres",
                            "ELIF_TEST_JDBC_PASSWORD", "secret"))
                    .server();

            assertThat(server.port()).isEqualTo(running.port());
            assertThat(server.host()).isEqualTo("127.0.0.1");
            assertThat(server.password()).isEqualTo("secret");
            try (TestDatabase database = server.createDatabase()) {
                assertThat(Probe.query(database.jdbcUrl(), "select current_database()"))
                        .isEqualTo(database.name());
                assertThat(Probe.query(database.jdbcUrl(), "show application_name"))
                        .isEqualTo("elif");
            }
            server.close();
            assertThat(Probe.answers(running.jdbcUrl("postgres"))).isTrue();
        }
    }

    @Test
    void user_and_password_may_be_part_of_the_url() {
        PostgresServer server = choice(Map.of(
                        "ELIF_TEST_JDBC_URL",
                        "jdbc:postgresql://a:1,b:2/x?user=ann&password=p",
                        "ELIF_TEST_JDBC_USER",
                        ""))
                .server();

        assertThat(server.user()).isEqualTo("ann");
        assertThat(server.password()).isEqualTo("p");
        assertThat(server.host()).isEqualTo("a");
        assertThat(server.port()).isEqualTo(1);
        assertThat(server.jdbcUrl("y")).isEqualTo("jdbc:postgresql://a:1,b:2/y?user=ann&password=p");
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() throws Exception {
        PostgresServer server = choice(Map.of(
                        "ELIF_TEST_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + FreePort.find() + "/x?password=secret"))
                .server();

        assertThatThrownBy(server::createDatabase)
                .isInstanceOf(PostgresServerException.class)
                .hasMessageStartingWith("PostgreSQL at [jdbc:postgresql://127.0.0.1:" + server.port() + "/x] refused: ")
                .hasMessageEndingWith("Check that the server runs and that URL, user and password are right.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_url_of_another_database_is_refused() {
        assertThatThrownBy(() ->
                        choice(Map.of("ELIF_TEST_JDBC_URL", "jdbc:h2:mem:")).server())
                .isInstanceOf(PostgresServerException.class)
                .hasMessageContaining("[jdbc:h2:mem:] refused: not a PostgreSQL URL.");
    }

    @Test
    void an_unknown_kind_of_server_is_refused() {
        assertThatThrownBy(() -> choice(Map.of("ELIF_TEST_DATABASE", "oracle")).server())
                .isInstanceOf(PostgresServerException.class)
                .hasMessage("ELIF_TEST_DATABASE is [oracle], which names no kind of server."
                        + " Set it to [embedded] or [testcontainers], or leave it out.");
    }

    @Test
    void a_container_without_docker_is_refused_at_once() {
        Map<String, String> environment = Map.of(
                "ELIF_TEST_DATABASE", "testcontainers", "DOCKER_HOST", "unix://" + directory.resolve("none.sock"));

        assertThatThrownBy(() -> choice(environment).server())
                .isInstanceOf(PostgresServerException.class)
                .hasMessage("No PostgreSQL container can be started: there is no Docker at ["
                        + directory.resolve("none.sock") + "]. Start Docker and pull the image,"
                        + " or leave ELIF_TEST_DATABASE out to use the embedded server.");
    }

    private static ServerChoice choice(Map<String, String> environment) {
        return new ServerChoice(environment::get);
    }
}
