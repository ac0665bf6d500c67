package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedPostgresTest {

    @TempDir
    Path directory;

    private final List<Child> children = new ArrayList<>();

    @AfterEach
    void end_all() throws Exception {
        for (Child child : children) {
            child.close();
        }
        Path entry = shared().resolve("server.properties");
        if (Files.exists(entry)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(entry)) {
                properties.load(reader);
            }
            Path home = Path.of(properties.getProperty("home"));
            Probe.await("the watch to clean up", () -> Files.notExists(home));
        }
    }

    @Test
    void jvms_that_race_at_a_cold_start_get_one_server() throws Exception {
        Path cache = directory.resolve("cache");
        directory.toFile().setExecutable(true, false);
        for (int i = 0; i < 4; i++) {
            children.add(Child.run(
                    List.of(),
                    List.of("-D" + Cache.PROPERTY + "=" + cache),
                    System.getProperty("java.class.path"),
                    "shared",
                    shared().toString()));
        }
        Set<String> urls = new HashSet<>();
        for (Child child : children) {
            urls.add(child.answer());
        }

        assertThat(urls).hasSize(1);
        assertThat(Probe.answers(urls.iterator().next())).isTrue();
    }

    @Test
    void the_server_stops_after_its_last_owner_was_killed() throws Exception {
        Child first = child();
        String url = first.answer();
        Child second = child();
        assertThat(second.answer()).isEqualTo(url);
        ServerHome home = Probe.home(url);

        Path ownerFile = ownerFile(home, first);
        assertThat(ownerFile).exists();

        first.close();
        Probe.await("the watch to see that the first has ended", () -> Files.notExists(ownerFile));
        assertThat(Probe.answers(url)).isTrue();

        second.close();
        Probe.await("the server to stop", () -> !Probe.answers(url));
        Probe.await("its directory to go", () -> Files.notExists(home.directory()));
    }

    @Test
    void both_the_build_and_the_jvm_keep_the_server() throws Exception {
        Process build = new ProcessBuilder("sleep", "100").start();
        PostgresServer server = new SharedPostgres(shared(), build.toHandle()).obtain();
        ServerHome home = Probe.home(server.jdbcUrl("postgres"));

        assertThat(ownerIds(home))
                .containsExactlyInAnyOrder(build.pid(), ProcessHandle.current().pid());

        home.removeOwner(ProcessHandle.current());
        build.destroyForcibly();
    }

    @Test
    void a_clean_of_the_build_does_not_disturb_the_server() throws Exception {
        Child first = child();
        String url = first.answer();
        ServerHome home = Probe.home(url);

        Directories.delete(shared());
        assertThat(Probe.answers(url)).isTrue();
        Child second = child();
        assertThat(second.answer()).isNotEqualTo(url);

        first.close();
        Probe.await("the first server to stop", () -> Files.notExists(home.directory()));
        assertThat(Probe.answers(url)).isFalse();
    }

    @Test
    void a_server_that_a_clean_has_hidden_stops_all_the_same() throws Exception {
        Child child = child();
        ServerHome home = Probe.home(child.answer());
        Directories.delete(shared());

        child.close();

        Probe.await("the server to stop", () -> Files.notExists(home.directory()));
        assertThat(shared()).doesNotExist();
    }

    @Test
    void a_crashed_server_is_replaced() throws Exception {
        String url = child().answer();
        ServerHome home = Probe.home(url);
        home.postmaster().orElseThrow().destroyForcibly();
        Probe.await("the server to die", () -> !Probe.answers(url));

        String next = child().answer();

        assertThat(Probe.answers(next)).isTrue();
        assertThat(home.directory()).doesNotExist();
    }

    @Test
    void a_killed_watch_is_replaced() throws Exception {
        Child first = child();
        String url = first.answer();
        ProcessHandle postmaster = Probe.home(url).postmaster().orElseThrow();
        ProcessHandle watch = first.handle()
                .children()
                .filter(process -> process.pid() != postmaster.pid())
                .findFirst()
                .orElseThrow();
        watch.destroyForcibly();
        Probe.await("the watch to die", () -> !watch.isAlive());

        Child second = child();
        assertThat(second.answer()).isEqualTo(url);
        first.close();
        second.close();

        Probe.await("the second watch to stop the server", () -> !Probe.answers(url));
    }

    @Test
    void an_interrupt_of_the_whole_terminal_leaves_nothing_behind() throws Exception {
        assumeTrue(Commands.succeeds(List.of("setsid", "true")), "no setsid here");
        Child child = Child.run(
                List.of("setsid"), List.of(), System.getProperty("java.class.path"), "shared", shared().toString());
        children.add(child);
        ServerHome home = Probe.home(child.answer());
        ProcessHandle postmaster = home.postmaster().orElseThrow();

        child.signalGroup("INT");
        child.awaitEnd();

        Probe.await("the server to stop", () -> !ServerWatch.runs(postmaster));
        Probe.await("its directory to go", () -> Files.notExists(home.directory()));
    }

    @Test
    void an_unreadable_entry_is_as_good_as_none() throws Exception {
        Files.createDirectories(shared());
        Files.writeString(shared().resolve("server.properties"), "home=/nowhere\nport=54");

        assertThat(Probe.answers(child().answer())).isTrue();
    }

    private Child child() throws Exception {
        Child child = Child.run("shared", shared().toString());
        children.add(child);
        return child;
    }

    private Path shared() {
        return directory.resolve("target").resolve("elif-postgres");
    }

    private static List<Long> ownerIds(ServerHome home) throws Exception {
        try (Stream<Path> files = Files.list(home.directory().resolve(ServerWatch.OWNERS))) {
            return files.map(file -> Long.valueOf(file.getFileName().toString().split("-")[0]))
                    .toList();
        }
    }

    private static Path ownerFile(ServerHome home, Child child) {
        return home.directory().resolve(ServerWatch.OWNERS).resolve(ServerWatch.ownerName(child.handle()));
    }
}
