package dev.elif.impl.tck;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.event.ModelObserver;
import dev.elif.migrations.Migrations;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.PasswordHasher;
import dev.elif.tck.TckDatabase;
import dev.elif.tck.TckParts;
import dev.elif.test.TestDatabase;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new database, a pool on it, and a second way in. */
final class PlainDatabase implements TckDatabase {

    private final TestDatabase place;
    private final BackDoor backDoor;
    private final AgroalDataSource pool;
    private final Database database;

    private PlainDatabase(TestDatabase place, AgroalDataSource pool, Database database) {
        this.place = place;
        this.backDoor = new BackDoor(place);
        this.pool = pool;
        this.database = database;
    }

    static PlainDatabase open(TestDatabase place, TckParts parts) {
        AgroalDataSource pool = Pools.open(place);
        Elif.Builder builder = Elif.builder()
                .connections(ConnectionRouter.of(pool))
                .clock(parts.clock())
                .interceptor(parts.statements())
                .tenants(parts.tenants())
                .encryption(parts.keys())
                .passwords(PasswordHasher.pbkdf2(1_000));
        for (ModelObserver<?> observer : parts.observers().all()) {
            builder.observer(observer);
        }
        return new PlainDatabase(place, pool, builder.open());
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
        backDoor.execute(sql);
    }

    @Override
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
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < Pools.SIZE; i++) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return () -> {
            for (Connection connection : taken) {
                connection.close();
            }
        };
    }

    @Override
    public void close() {
        database.close();
        pool.close();
        backDoor.close();
        place.close();
    }
}
