package dev.elif.impl.tck;

import dev.elif.test.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A connection to the database past pool and elif; one statement at a time. */
final class BackDoor implements AutoCloseable {

    private static final String OTHERS = "select pid from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and backend_type = 'client backend'";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 10;

    private final TestDatabase place;
    private @Nullable Connection connection;

    BackDoor(TestDatabase place) {
        this.place = place;
    }

    synchronized void execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    synchronized List<@Nullable String> column(String sql) {
        List<@Nullable String> values = new ArrayList<>();
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return values;
    }

    /** Returns when a statement waits for a lock. */
    void awaitBlocked() {
        await(() -> !column(OTHERS + " and wait_event_type = 'Lock'").isEmpty());
    }

    /**
     * Ends every other connection to this database, and returns when they are gone.
     *
     * <p>Those that wait go first: otherwise one could get its lock from another that was ended, and finish.
     */
    void terminateOthers() {
        column("select pg_terminate_backend(pid) from (" + OTHERS
                + " order by wait_event_type = 'Lock' desc nulls last) as others");
        await(() -> column(OTHERS).isEmpty());
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited in vain for " + PATIENCE);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = DriverManager.getConnection(place.jdbcUrl(), place.user(), place.password());
            connection = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
