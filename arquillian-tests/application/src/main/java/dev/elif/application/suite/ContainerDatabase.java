package dev.elif.application.suite;

import dev.elif.Database;
import dev.elif.migrations.Migrations;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.tck.TckDatabase;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The database of the application that this code is a part of. */
final class ContainerDatabase implements TckDatabase {

    private final Database database;
    private final BackDoor backDoor = new BackDoor();

    /** {@code database} is the one that the container injects. */
    ContainerDatabase(Database database) {
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
        backDoor.column(sql);
    }

    @Override
    @SuppressWarnings("NullAway") // JDK 17 does not read the @Nullable in the interface's class file.
    public List<@Nullable String> column(String sql) {
        return backDoor.column(sql);
    }

    @Override
    public void awaitBlocked() {
        backDoor.awaitBlocked();
    }

    @Override
    public void terminateConnections() {
        backDoor.terminateOthers();
    }

    @Override
    public AutoCloseable occupyPool() {
        int connections = ConfigProvider.getConfig().getValue("elif.datasource.pool.max", Integer.class);
        return PoolOccupation.of(database, connections);
    }

    /** Stays open: it is the application's. */
    @Override
    public void close() {}
}
