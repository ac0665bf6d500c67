package dev.elif.sample;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.migrations.Migrations;
import dev.elif.sample.migrations.V1_CreateCatalog;
import dev.elif.sample.migrations.V2_CreateSales;
import dev.elif.sample.migrations.V3_CreatePlaylists;
import dev.elif.sample.seed.Seeder;
import dev.elif.schema.MigrationRunner;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;

/** The store in plain Java SE, in a database of its own; it remembers the SQL that it ran. */
public final class Store implements AutoCloseable {

    private static Store shared;

    private final TestDatabase place;
    private final Database database;
    private final MigrationRunner migrations;
    private final List<String> statements = new ArrayList<>();

    private Store(TestDatabase place) {
        this.place = place;
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        this.database = Elif.builder()
                .connections(ConnectionRouter.of(source))
                .interceptor(new Recorder())
                .open();
        this.migrations = Migrations.of(
                database, List.of(new V1_CreateCatalog(), new V2_CreateSales(), new V3_CreatePlaylists()));
    }

    /** A store without tables. */
    public static Store bare() {
        return new Store(PostgresServer.obtain().createDatabase());
    }

    /** A store with empty tables. */
    public static Store empty() {
        Store store = bare();
        store.migrations.migrate();
        return store;
    }

    /** The full store that all tests of this JVM share, which only read it; it goes with the server. */
    public static synchronized Store full() {
        if (shared == null) {
            Store store = empty();
            new Seeder(store.database).seed();
            shared = store;
        }
        return shared;
    }

    public Database database() {
        return database;
    }

    public MigrationRunner migrations() {
        return migrations;
    }

    /** The SQL that {@code work} makes the store run. */
    public List<String> sqlOf(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        database.close();
        place.close();
    }

    private final class Recorder implements StatementInterceptor {

        @Override
        public <T> T around(StatementCall call, Supplier<T> proceed) {
            statements.add(call.sql());
            return proceed.get();
        }
    }
}
