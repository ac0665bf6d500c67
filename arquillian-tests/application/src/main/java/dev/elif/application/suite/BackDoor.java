package dev.elif.application.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Connections to the application's database past pool and elif, one for each statement. */
final class BackDoor {

    private static final String OTHERS = "select pid from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and backend_type = 'client backend'";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 10;

    private final Config config = ConfigProvider.getConfig();

    /** The first column of what {@code sql} finds; empty when it finds no rows. */
    List<@Nullable String> column(String sql) {
        try (Connection connection = connect()) {
            return column(connection, sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Returns when a statement waits for a lock. */
    void awaitBlocked() {
        await(() -> !column(OTHERS + " and wait_event_type = 'Lock'").isEmpty());
    }

    /** Ends all other connections; those that wait first, or one would get its lock from another and finish. */
    void terminateOthers() {
        try (Connection connection = connect()) {
            column(
                    connection,
                    "select pg_terminate_backend(pid) from (" + OTHERS
                            + " order by wait_event_type = 'Lock' desc nulls last) as others");
            await(() -> none(connection, OTHERS));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean none(Connection connection, String sql) {
        try {
            return column(connection, sql).isEmpty();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<@Nullable String> column(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<@Nullable String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    private static void await(BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("Waited in vain for " + PATIENCE);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                config.getValue("elif.datasource.url", String.class),
                config.getValue("elif.datasource.username", String.class),
                config.getOptionalValue("elif.datasource.password", String.class)
                        .orElse(""));
    }
}
