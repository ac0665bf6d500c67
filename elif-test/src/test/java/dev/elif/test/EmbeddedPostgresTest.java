package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path directory;

    @Test
    void a_server_answers_until_it_is_closed_and_leaves_nothing_behind() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        String url = server.jdbcUrl("postgres");
        assertThat(Probe.query(url, "select version()")).startsWith("PostgreSQL 18");
        ProcessHandle postmaster =
                new ServerHome(server.directory()).postmaster().orElseThrow();

        server.close();
        server.close();

        assertThat(ServerWatch.runs(postmaster)).isFalse();
        assertThat(server.directory()).doesNotExist();
    }

    @Test
    void it_listens_on_loopback_only_and_speaks_utf8_in_utc() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.jdbcUrl("postgres");
            assertThat(Probe.query(url, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Probe.query(url, "show unix_socket_directories")).isEmpty();
            assertThat(Probe.query(url, "show server_encoding")).isEqualTo("UTF8");
            assertThat(Probe.query(url, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(Probe.query(url, "show log_timezone")).isEqualTo("UTC");
            assertThat(Probe.query(url, "select reset_val from pg_settings where name = 'max_connections'"))
                    .isEqualTo("300");
            assertThat(Probe.query(url, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void a_setting_may_have_blanks_quotes_and_backslashes() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setting("log_line_prefix", "it's \\ %m [%p] ")
                .setting("max_connections", "40")
                .start()) {
            String url = server.jdbcUrl("postgres");
            assertThat(Probe.query(url, "show log_line_prefix")).isEqualTo("it's \\ %m [%p] ");
            assertThat(Probe.query(url, "show max_connections")).isEqualTo("40");
        }
    }

    @Test
    void a_persistent_directory_keeps_its_data_and_its_promises() throws Exception {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().persistent(open(directory).resolve("db"));
        try (EmbeddedPostgres first = builder.start()) {
            Probe.execute(first.jdbcUrl("postgres"), "create table kept as select 42 as answer");
            assertThat(Probe.query(first.jdbcUrl("postgres"), "show fsync")).isEqualTo("on");
            assertThat(Probe.query(first.jdbcUrl("postgres"), "show synchronous_commit"))
                    .isEqualTo("on");
        }
        try (EmbeddedPostgres second = builder.start()) {
            assertThat(Probe.query(second.jdbcUrl("postgres"), "select answer from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void a_persistent_directory_is_refused_while_another_process_uses_it() throws Exception {
        try (Child child = Child.run("persistent", directory.toString())) {
            String url = child.answer();
            assertThatThrownBy(() ->
                            EmbeddedPostgres.builder().persistent(directory).start())
                    .isInstanceOf(PostgresServerException.class)
                    .hasMessage("The PostgreSQL server in [" + directory + "] is in use by process ["
                            + child.handle().pid() + "]. End that process, or choose another directory.");
            assertThat(Probe.answers(url)).isTrue();
            child.finish();
            child.awaitEnd();
        }
    }

    @Test
    void a_commit_outlives_the_kill_of_server_watch_and_owner() throws Exception {
        try (Child child = Child.run("persistent", directory.toString())) {
            String url = child.answer();
            Probe.execute(url, "create table kept as select 42 as answer");
            List<ProcessHandle> all = child.handle().descendants().toList();
            all.forEach(ProcessHandle::destroyForcibly);
            child.close();
            Probe.await("the server to die", () -> !Probe.answers(url));
        }
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().persistent(directory).start()) {
            assertThat(Probe.query(server.jdbcUrl("postgres"), "select answer from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void a_server_whose_owner_and_watch_were_killed_gives_way_to_the_next() throws Exception {
        try (Child child = Child.run("persistent", directory.toString())) {
            String url = child.answer();
            ProcessHandle postmaster = new ServerHome(directory).postmaster().orElseThrow();
            child.handle()
                    .children()
                    .filter(process -> process.pid() != postmaster.pid())
                    .forEach(ProcessHandle::destroyForcibly);
            child.close();
            assertThat(Probe.answers(url)).isTrue();
            try (EmbeddedPostgres server =
                    EmbeddedPostgres.builder().persistent(directory).start()) {
                assertThat(Probe.answers(url)).isFalse();
                assertThat(Probe.answers(server.jdbcUrl("postgres"))).isTrue();
            }
        }
    }

    @Test
    void the_id_of_a_crashed_server_may_be_another_process_by_now() throws Exception {
        EmbeddedPostgres.builder().persistent(directory).start().close();
        Process other = new ProcessBuilder("sleep", "100").start();
        Path status = directory.resolve("data").resolve("postmaster.pid");
        Files.writeString(status, other.pid() + "\n" + directory + "/data\n1\n5432\n\n127.0.0.1\n");

        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().persistent(directory).start()) {
            assertThat(Probe.answers(server.jdbcUrl("postgres"))).isTrue();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_refused_setting_fails_with_the_end_of_the_server_log() {
        assertThatThrownBy(() -> EmbeddedPostgres.builder()
                        .setting("max_connections", "many")
                        .start())
                .isInstanceOfSatisfying(PostgresServerException.class, e -> {
                    assertThat(e.serverLog()).anyMatch(line -> line.contains("max_connections"));
                    assertThat(e.remedy()).contains("ELIF_TEST_JDBC_URL");
                })
                .hasMessageStartingWith("The PostgreSQL server stopped with exit code [1] while starting.")
                .hasMessageContaining("The log ends:\n  ");
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedPostgres.builder()
                            .port(taken.getLocalPort())
                            .start())
                    .isInstanceOf(PostgresServerException.class)
                    .hasMessageStartingWith("The PostgreSQL server cannot listen on 127.0.0.1 port ["
                            + taken.getLocalPort() + "], which is in use. Stop what listens there,");
        }
    }

    @Test
    void a_server_that_is_not_ready_in_time_is_stopped_and_said_so() {
        assertThatThrownBy(() ->
                        EmbeddedPostgres.builder().startTimeout(Duration.ZERO).start())
                .isInstanceOf(PostgresServerException.class)
                .hasMessageStartingWith("The PostgreSQL server did not accept connections within [0] seconds.");
    }

    @Test
    void names_and_values_that_cannot_be_settings_are_refused_at_once() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        assertThatThrownBy(() -> builder.setting("work mem", "1MB")).hasMessageContaining("[work mem]");
        assertThatThrownBy(() -> builder.setting("port", "5432")).hasMessageContaining("[port]");
        assertThatThrownBy(() -> builder.setting("work_mem", "1MB\nport = 1")).hasMessageContaining("line break");
        assertThatThrownBy(() -> builder.port(70_000)).hasMessageContaining("[70000]");
    }

    /** So that the user who runs the server for root can enter it. */
    private static Path open(Path directory) throws IOException {
        directory.toFile().setExecutable(true, false);
        return directory;
    }
}
