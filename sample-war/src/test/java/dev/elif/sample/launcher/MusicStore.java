package dev.elif.sample.launcher;

import dev.elif.test.EmbeddedPostgres;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The running store: WildFly, and PostgreSQL unless the environment names a database.
 *
 * <p>May be closed by another thread at any time, while it starts as well: nothing that was started stays behind.
 */
final class MusicStore implements AutoCloseable {

    static final String DATABASE = "ELIF_DATASOURCE_URL";

    private final Map<String, String> environment;
    private final Consumer<String> progress;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private boolean closed;
    private @Nullable WildFly server;

    MusicStore(Map<String, String> environment, Consumer<String> progress) {
        this.environment = Map.copyOf(environment);
        this.progress = progress;
    }

    /** Starts the store and returns its address once it shows data. */
    URI start() throws InterruptedException {
        int port = Port.choose(environment.get(Port.VARIABLE));
        ServerFiles files = ServerFiles.ofBuild(port);
        Map<String, String> database = database();
        progress.accept("Starting WildFly on port " + port + ", its log is " + files.log());
        WildFly started = run(() -> WildFly.start(files, port, database), WildFly::close);
        server = started;
        started.awaitReady();
        return started.url();
    }

    /** Waits until the server ends, and says how it did. */
    void await() throws InterruptedException {
        WildFly running = server;
        if (running == null) {
            throw new LaunchException("The store was not started.");
        }
        throw running.awaitEnd();
    }

    /** Whether it was closed, or is being closed. */
    synchronized boolean closed() {
        return closed;
    }

    /** Stops everything, the last started first. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }

    private Map<String, String> database() {
        String url = environment.getOrDefault(DATABASE, "");
        if (!url.isBlank()) {
            progress.accept("Using the database of " + DATABASE);
            return environment.entrySet().stream()
                    .filter(variable -> variable.getKey().startsWith("ELIF_DATASOURCE_"))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }
        progress.accept("Starting PostgreSQL");
        EmbeddedPostgres postgres = run(EmbeddedPostgres::start, EmbeddedPostgres::close);
        progress.accept("PostgreSQL is at " + postgres.jdbcUrl("postgres") + " (user and password: postgres)");
        Map<String, String> variables = new HashMap<>();
        variables.put(DATABASE, postgres.jdbcUrl("postgres"));
        variables.put("ELIF_DATASOURCE_USERNAME", postgres.user());
        variables.put("ELIF_DATASOURCE_PASSWORD", postgres.password());
        return variables;
    }

    /** Under the lock, so that close sees either nothing or what to stop. */
    private synchronized <T> T run(Supplier<T> start, Consumer<T> stop) {
        if (closed) {
            throw new LaunchException("The store was stopped while it started.");
        }
        T started = start.get();
        stops.push(() -> stop.accept(started));
        return started;
    }
}
