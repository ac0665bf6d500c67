package dev.elif.benchmarks.data;

import dev.elif.benchmarks.Sizes;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;

/** The two databases of a run: one filled, and one with the same tables but no users. */
public final class Blog implements AutoCloseable {

    private final Sizes sizes;
    private final TestDatabase filledDatabase;
    private final TestDatabase emptyDatabase;
    private final Pools filled;
    private final Pools empty;

    /** Makes and fills them on {@code server}. */
    public Blog(PostgresServer server, Sizes sizes) {
        this.sizes = sizes;
        this.filledDatabase = server.createDatabase();
        this.emptyDatabase = server.createDatabase();
        this.filled = Pools.of(filledDatabase);
        this.empty = Pools.of(emptyDatabase);
        BlogTables.create(filled.main());
        BlogTables.fill(filled.main(), sizes);
        BlogTables.create(empty.main());
    }

    /** How much there is. */
    public Sizes sizes() {
        return sizes;
    }

    /** The database whose number of rows does not change. */
    public Pools filled() {
        return filled;
    }

    /** The database to insert into. */
    public Pools empty() {
        return empty;
    }

    @Override
    public void close() {
        filled.close();
        empty.close();
        filledDatabase.close();
        emptyDatabase.close();
    }
}
