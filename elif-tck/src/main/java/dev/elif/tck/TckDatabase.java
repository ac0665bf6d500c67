package dev.elif.tck;

import dev.elif.Database;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database that an environment has opened, and what a suite does to it behind elif's back. */
public interface TckDatabase extends AutoCloseable {

    /** The database under test. */
    Database database();

    /** What runs {@code migrations} on it. */
    MigrationRunner migrations(List<Migration> migrations);

    /** Runs one statement on a connection of its own; committed when this returns. */
    void execute(String sql);

    /** The first column of what {@code sql} finds, as text, on a connection of its own. */
    List<@Nullable String> column(String sql);

    /** Waits until a statement of the database waits for a lock. */
    void awaitBlocked();

    /** Cuts all connections to the database, as a restart would. */
    void terminateConnections();

    /** Takes every connection of the pool until the result is closed. */
    AutoCloseable occupyPool();

    /** Gives it back; called when the suite is through. */
    @Override
    void close();
}
