package dev.elif.tck;

import dev.elif.Database;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.DomainTables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a suite works with: the database under test, what was built into it, and ways to disturb it. */
public final class Tck {

    private final TckDatabase place;
    private final TckParts parts;

    Tck(TckDatabase place, TckParts parts) {
        this.place = place;
        this.parts = parts;
    }

    /** The database under test; also the one behind the static door. */
    public Database database() {
        return place.database();
    }

    /** See {@link Database#query}. */
    public <M> Query<M> query(Class<M> model) {
        return database().query(model);
    }

    /** See {@link Database#repository}. */
    public <M, K> Repository<M, K> repository(Class<M> model, Class<K> key) {
        return database().repository(model, key);
    }

    /** The clock that timestamps are taken from. */
    public TestClock clock() {
        return parts.clock();
    }

    /** The observers, which do nothing until a test says so. */
    public Observers observers() {
        return parts.observers();
    }

    /** Whose rows are seen: nobody's at first. */
    public TestTenants tenants() {
        return parts.tenants();
    }

    /** The keys of encrypted columns. */
    public TestKeys keys() {
        return parts.keys();
    }

    /** The statements that elif runs while {@code work} does. */
    public List<StatementCall> statementsOf(Runnable work) {
        parts.statements().clear();
        work.run();
        return parts.statements().calls();
    }

    /** See {@link TckDatabase#migrations}. */
    public MigrationRunner migrations(Migration... migrations) {
        return place.migrations(List.of(migrations));
    }

    /** See {@link TckDatabase#execute}. */
    public void execute(String sql) {
        place.execute(sql);
    }

    /** See {@link TckDatabase#column}. */
    public List<@Nullable String> column(String sql) {
        return place.column(sql);
    }

    /** See {@link TckDatabase#awaitBlocked}. */
    public void awaitBlocked() {
        place.awaitBlocked();
    }

    /** See {@link TckDatabase#terminateConnections}. */
    public void terminateConnections() {
        place.terminateConnections();
    }

    /** See {@link TckDatabase#occupyPool}. */
    public AutoCloseable occupyPool() {
        return place.occupyPool();
    }

    /** Makes the domain's tables, unless a suite before has. */
    void prepare() {
        migrations(new DomainTables()).migrate();
    }

    void reset() {
        DomainTables.clear(this::execute);
        parts.statements().clear();
        parts.clock().moveTo(TestClock.START);
        parts.observers().clear();
        parts.tenants().become(null);
        parts.keys().clear();
    }

    void close() {
        place.close();
    }
}
