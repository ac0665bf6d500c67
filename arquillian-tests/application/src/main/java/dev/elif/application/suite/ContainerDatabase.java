package dev.elif.application.suite;

import dev.elif.Database;
import dev.elif.migrations.Migrations;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.tck.TckDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The database of the application that this code is a part of; other connections are opened beside it. */
public final class ContainerDatabase implements TckDatabase {

    private static final String BLOCKED =
            "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    private static final String TERMINATE = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";

    private final Database database;
    private final Config config = ConfigProvider.getConfig();

    /** {@code database} is the one that the container injects. */
    public ContainerDatabase(Database database) {
        this.database = database;
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public MigrationRunner migrations(List<Migration> migrations) {
        return Migrations.of(database, migrations);
    }

    @Override
    public void execute(String sql) {
        column(sql);
    }

    @Override
    @SuppressWarnings("NullAway") // JDK 17 does not read the @Nullable in the interface's class file.
    public List<@Nullable String> column(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<@Nullable String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void awaitBlocked() {
        while (column(BLOCKED).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void terminateConnections() {
        execute(TERMINATE);
    }

    @Override
    public AutoCloseable occupyPool() {
        return PoolOccupation.of(database, config.getValue("elif.datasource.pool.max", Integer.class));
    }

    /** Stays open: it is the application's. */
    @Override
    public void close() {}

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                config.getValue("elif.datasource.url", String.class),
                config.getValue("elif.datasource.username", String.class),
                config.getOptionalValue("elif.datasource.password", String.class)
                        .orElse(""));
    }
}
