package dev.elif.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of this JVM's own, run from the binaries on the class path, reachable from this machine only.
 *
 * <p>Nobody is asked for a password: whoever can run programs on this machine can use it. It stops when it is closed or
 * when the JVM ends, even by a kill. Safe for use by several threads.
 */
public final class EmbeddedPostgres implements PostgresServer {

    static final String HOST = "127.0.0.1";
    static final String USER = "postgres";
    static final String PASSWORD = "postgres";

    private final ServerHome home;
    private final Postmaster postmaster;
    private final Process watch;
    private final boolean persistent;
    private final AtomicBoolean closed = new AtomicBoolean();
    private @Nullable Thread hook;

    private EmbeddedPostgres(ServerHome home, Postmaster postmaster, Process watch, boolean persistent) {
        this.home = home;
        this.postmaster = postmaster;
        this.watch = watch;
        this.persistent = persistent;
    }

    /**
     * Starts a server with an empty data directory, which is deleted when it stops.
     *
     * @throws PostgresServerException if it cannot be started
     */
    public static EmbeddedPostgres start() {
        return builder().start();
    }

    /** Prepares a server that differs from {@link #start()}'s. */
    public static Builder builder() {
        return new Builder();
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    @Override
    public String host() {
        return HOST;
    }

    @Override
    public int port() {
        return postmaster.port();
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public String jdbcUrl(String database) {
        return url(port(), database);
    }

    @Override
    public TestDatabase createDatabase() {
        return TestDatabase.createOn(this, jdbcUrl(USER));
    }

    /** The directory with the server's data ({@code data}) and its log ({@code server.log}). */
    public Path directory() {
        return home.directory();
    }

    /** Ends all sessions, stops the server and, unless it is persistent, deletes its directory. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            stop();
            removeHook();
        }
    }

    @Override
    public String toString() {
        return jdbcUrl(USER);
    }

    private void stop() {
        postmaster.stop();
        try {
            release(home, watch, persistent);
        } catch (IOException e) {
            throw Problems.files("The server in [" + home.directory() + "] has stopped but left files", e);
        }
    }

    private static void release(ServerHome home, Process watch, boolean persistent) throws IOException {
        Commands.kill(watch);
        home.removeOwner(ProcessHandle.current());
        if (!persistent) {
            Directories.delete(home.directory());
        }
    }

    void stopWithJvm() {
        hook = new Thread(this::close, "elif-postgres-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void removeHook() {
        try {
            if (hook != null) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException e) {
            // The JVM is ending: it is the hook that called.
        }
    }

    /** What a server is to be like; not safe for use by several threads. */
    public static final class Builder {

        private final Settings settings = new Settings();
        private @Nullable Path directory;
        private int port;
        private Duration startTimeout = Duration.ofSeconds(60);
        private @Nullable Account account;

        private Builder() {}

        /**
         * Keeps the data in this directory, made when missing, and never loses a commit; without it, data lives as long
         * as the server and is written to the disk lazily. One process at a time can use it.
         */
        public Builder persistent(Path directory) {
            this.directory = directory.toAbsolutePath().normalize();
            return this;
        }

        /** Listens on this port, or on any free one if it is 0, as it is by default. */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("[" + port + "] is no TCP port: it is not within 0 and 65535.");
            }
            this.port = port;
            return this;
        }

        /**
         * Sets a parameter of the server, such as {@code wal_level} to {@code logical}.
         *
         * @throws IllegalArgumentException if the name cannot be a setting's, or is one that this class sets itself: port
         *     and addresses
         */
        public Builder setting(String name, String value) {
            settings.set(name, value);
            return this;
        }

        /** Waits this long for the server to accept connections; by default a minute. */
        public Builder startTimeout(Duration timeout) {
            this.startTimeout = timeout;
            return this;
        }

        Builder account(Account account) {
            this.account = account;
            return this;
        }

        /**
         * Starts the server and returns once it accepts connections: within a second, or several when the binaries are
         * unpacked for the first time.
         *
         * @throws PostgresServerException if it does not start; the message has the end of the server's log and says what
         *     to do
         */
        public EmbeddedPostgres start() {
            Installation installation = Installation.of(account == null ? Account.current() : account);
            Path chosen = directory;
            try {
                ServerHome home = new ServerHome(
                        chosen == null
                                ? Directories.temporary(installation.account())
                                : Files.createDirectories(chosen));
                return FileLocks.holding(home.lock(), () -> startIn(home, installation));
            } catch (IOException e) {
                throw Problems.files("The PostgreSQL server could not be prepared", e);
            }
        }

        private EmbeddedPostgres startIn(ServerHome home, Installation installation) throws IOException {
            boolean persistent = directory != null;
            if (!installation.account().reaches(home.directory())) {
                throw Problems.unreachable(home.directory());
            }
            Optional<ProcessHandle> owner = home.owner();
            if (owner.isPresent()) {
                throw Problems.inUse(home.directory(), owner.get().pid());
            }
            home.addOwner(ProcessHandle.current());
            Process watch = home.watch(
                    home.lock(), persistent ? ServerWatch.KEEP : ServerWatch.DELETE, installation.program("pg_ctl"));
            try {
                home.prepare(installation, persistent ? settings.durable() : settings.forgetful());
                Postmaster postmaster = Postmaster.start(installation, home, port, startTimeout);
                EmbeddedPostgres server = new EmbeddedPostgres(home, postmaster, watch, persistent);
                server.stopWithJvm();
                return server;
            } catch (IOException | RuntimeException e) {
                release(home, watch, persistent);
                throw e;
            }
        }
    }
}
