package dev.elif.sample.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, from its start to its end, and what the environment can say to it. */
class LauncherIT {

    @TempDir
    private Path directory;

    @Test
    void an_interrupt_leaves_no_process() throws Exception {
        try (LauncherProcess store = LauncherProcess.start(directory, Map.of(Port.VARIABLE, "0"))) {
            URI url = store.awaitOpen();
            List<ProcessHandle> processes = store.processes();
            assertThat(processes).as("the launcher and WildFly").hasSizeGreaterThan(1);

            store.end("INT");

            assertThat(store.printed()).endsWith("The music store is closed.");
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
            assertThatThrownBy(() -> new Socket(url.getHost(), url.getPort())).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(store.databaseUrl(), "postgres", "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("refused");
        }
    }

    @Test
    void a_database_that_the_environment_names_is_filled_and_kept() throws Exception {
        try (TestDatabase database = PostgresServer.obtain().createDatabase();
                LauncherProcess store = LauncherProcess.start(directory, variables(database))) {
            assertThat(store.awaitOpen()).hasHost(Port.HOST);
            List<ProcessHandle> processes = store.processes();
            assertThat(processes).as("the launcher and WildFly").hasSize(2);

            store.end("TERM");

            assertThat(store.printed())
                    .contains("Using the database of ELIF_DATASOURCE_URL")
                    .endsWith("The music store is closed.");
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
            assertThat(tracks(database)).isEqualTo(3_503);
        }
    }

    @Test
    void a_taken_port_is_said_before_anything_is_started() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Port.HOST));
                LauncherProcess store = LauncherProcess.start(
                        directory, Map.of(Port.VARIABLE, Integer.toString(taken.getLocalPort())))) {
            assertThat(store.awaitEnd()).isOne();

            assertThat(store.printed())
                    .first()
                    .asString()
                    .startsWith("Port [" + taken.getLocalPort() + "] is taken by another program.");
        }
    }

    private static Map<String, String> variables(TestDatabase database) {
        return Map.of(
                Port.VARIABLE,
                "0",
                "ELIF_DATASOURCE_URL",
                database.jdbcUrl(),
                "ELIF_DATASOURCE_USERNAME",
                database.user(),
                "ELIF_DATASOURCE_PASSWORD",
                database.password());
    }

    private static long tracks(TestDatabase database) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from tracks")) {
            row.next();
            return row.getLong(1);
        }
    }
}
