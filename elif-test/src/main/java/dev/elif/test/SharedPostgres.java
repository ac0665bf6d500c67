package dev.elif.test;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The one server of a build: the first process that asks starts it, the others find it through a file, and a watch stops
 * it after the last.
 *
 * <p>Only the lock and that file stand in the build's directory; the data stand in a temporary one, so that cleaning the
 * build neither fails nor pulls the data from under a server.
 */
final class SharedPostgres {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

    private final Path directory;
    private final ProcessHandle build;

    SharedPostgres(Path directory, ProcessHandle build) {
        this.directory = directory;
        this.build = build;
    }

    PostgresServer obtain() {
        try {
            return FileLocks.holding(lock(), this::attachOrStart);
        } catch (IOException e) {
            throw Problems.files("The shared PostgreSQL server could not be prepared in [" + directory + "]", e);
        }
    }

    /** What other processes need to know of the server. */
    private record Entry(Path home, int port, long watch) {

        static Optional<Entry> read(Path file) throws IOException {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
                return Optional.of(new Entry(
                        Path.of(properties.getProperty("home", "")),
                        Integer.parseInt(properties.getProperty("port", "")),
                        Long.parseLong(properties.getProperty("watch", ""))));
            } catch (IllegalArgumentException e) {
                // Cut short by a crash: as good as none.
                return Optional.empty();
            }
        }

        void write(Path file) throws IOException {
            Properties properties = new Properties();
            properties.setProperty("home", home.toString());
            properties.setProperty("port", Integer.toString(port));
            properties.setProperty("watch", Long.toString(watch));
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        }

        boolean answers() {
            String url = EmbeddedPostgres.url(port, EmbeddedPostgres.USER);
            try (Connection connection = Jdbc.connect(url, EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("show data_directory")) {
                // By now, another server may listen on that port.
                return result.next() && Path.of(result.getString(1)).equals(new ServerHome(home).data());
            } catch (SQLException e) {
                return false;
            }
        }
    }

    private PostgresServer attachOrStart() throws IOException {
        Optional<Entry> found = Entry.read(entryFile());
        if (found.isPresent() && Files.isDirectory(found.get().home())) {
            if (found.get().answers()) {
                return attach(found.get());
            }
            discard(found.get());
        }
        return start();
    }

    private PostgresServer attach(Entry entry) throws IOException {
        ServerHome home = new ServerHome(entry.home());
        addOwners(home);
        if (ProcessHandle.of(entry.watch()).isEmpty()) {
            long watch = watch(home, Installation.of(Account.current()));
            new Entry(entry.home(), entry.port(), watch).write(entryFile());
        }
        return server(entry.port());
    }

    /** What a crash left is worth nothing: its databases were made for tests that have ended. */
    private void discard(Entry entry) throws IOException {
        ServerHome home = new ServerHome(entry.home());
        home.stopOrphan(Installation.of(Account.current()));
        Directories.deleteQuietly(home.directory());
    }

    private PostgresServer start() throws IOException {
        Installation installation = Installation.of(Account.current());
        ServerHome home = new ServerHome(Directories.temporary(installation.account()));
        addOwners(home);
        long watch = watch(home, installation);
        try {
            home.prepare(installation, new Settings().forgetful());
            Postmaster postmaster = Postmaster.start(installation, home, 0, START_TIMEOUT);
            new Entry(home.directory(), postmaster.port(), watch).write(entryFile());
            return server(postmaster.port());
        } catch (IOException | RuntimeException e) {
            home.removeOwner(build);
            home.removeOwner(ProcessHandle.current());
            throw e;
        }
    }

    /** Besides the build, this JVM: it may outlive a build that was killed, by a moment. */
    private void addOwners(ServerHome home) throws IOException {
        home.addOwner(build);
        home.addOwner(ProcessHandle.current());
    }

    private long watch(ServerHome home, Installation installation) throws IOException {
        return home.watch(lock(), ServerWatch.DELETE, installation.program("pg_ctl"))
                .pid();
    }

    private static PostgresServer server(int port) {
        return new RunningServer(
                EmbeddedPostgres.url(port, EmbeddedPostgres.USER), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
    }

    private Path lock() {
        return directory.resolve("start.lock");
    }

    private Path entryFile() {
        return directory.resolve("server.properties");
    }
}
