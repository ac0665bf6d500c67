package dev.elif.impl.runtime;

import dev.elif.SqlCacheStatistics;
import dev.elif.ast.Aggregate;
import dev.elif.ast.Bounds;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Condition;
import dev.elif.ast.Copy;
import dev.elif.ast.Derived;
import dev.elif.ast.One;
import dev.elif.ast.Select;
import dev.elif.ast.SqlType;
import dev.elif.ast.Statement;
import dev.elif.event.EventKind;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.map.JsonValues;
import dev.elif.impl.render.Sql;
import dev.elif.impl.render.SqlCache;
import dev.elif.impl.render.SqlRenderer;
import dev.elif.impl.secret.CursorSeal;
import dev.elif.impl.secret.Encryption;
import dev.elif.model.Column;
import dev.elif.model.LazyLoading;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Row;
import dev.elif.model.Siblings;
import dev.elif.query.Eager;
import dev.elif.query.EagerMorph;
import dev.elif.query.Inspector;
import dev.elif.query.MassWriter;
import dev.elif.query.Projection;
import dev.elif.query.Query;
import dev.elif.query.QueryRunner;
import dev.elif.query.Repository;
import dev.elif.query.SqlRunner;
import dev.elif.query.Unscoped;
import dev.elif.spi.EventSink;
import dev.elif.spi.Transactions;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one that knows all stages: renders, runs, maps, loads and announces.
 *
 * <p>Recursion over relations happens here and nowhere else.
 */
final class Conductor implements QueryRunner {

    private final String database;
    private final Family family;
    private final SqlRenderer renderer;
    private final StatementRunner statements;
    private final EventSink events;
    private final Writes writes;
    private final MassWrites massWrites;
    private final Loading loading = new Loading(this);
    private final Transactions transactions;
    private final GlobalScopes scopes;
    private final Laziness laziness;
    private final JsonValues json;
    private final SecretReader secrets;
    private final Reading reading;
    private final CursorSeal cursors;

    Conductor(Rendering rendering, StatementRunner statements, EventSink events, Stamps stamps, Sight sight) {
        this.database = rendering.database();
        this.family = rendering.family();
        this.renderer = rendering.renderer();
        this.statements = statements;
        this.events = events;
        this.writes = new Writes(this, stamps, events, sight.tenancy());
        this.massWrites = new MassWrites(this, stamps, sight.tenancy());
        this.transactions = stamps.transactions();
        this.scopes = sight.scopes();
        this.laziness = sight.laziness();
        this.json = stamps.json();
        this.secrets = new SecretReader(rendering.encryption());
        this.reading = new Reading(statements, this::render, secrets);
        this.cursors = rendering.cursors();
    }

    /** How statements become text, for which database of which, and how secrets are kept there. */
    record Rendering(String database, Family family, SqlRenderer renderer, Encryption encryption, CursorSeal cursors) {}

    /** Which rows may be seen and written. */
    record Sight(GlobalScopes scopes, Tenancy tenancy, Laziness laziness) {}

    @Override
    public Conductor beside(String name) {
        return name.equals(database) ? this : family.find(name);
    }

    @Override
    public <M> List<M> list(Query<M> query) {
        return list(query, List.of(), (row, first) -> {});
    }

    @Override
    public <M> List<M> list(Query<M> query, List<Column<M, ?>> beside, ObjIntConsumer<Row> values) {
        List<M> models = reading.list(query, beside, values);
        complete(query, models);
        return Collections.unmodifiableList(models);
    }

    @Override
    public <M> Stream<M> stream(Query<M> query) {
        return Streams.of(reading.open(query), part -> complete(query, part));
    }

    @Override
    public <R> Stream<R> stream(Projection<?, R> projection) {
        Sql sql = render(projection.statement(), projection.source());
        return Streams.of(statements.open(sql, result -> projection.mapper()::map), part -> {});
    }

    @Override
    public <R> List<R> list(Projection<?, R> projection) {
        return statements.query(render(projection.statement(), projection.source()), projection.mapper()::map);
    }

    @Override
    public long count(Query<?> query) {
        Select all = counted(query);
        boolean whole = all.bounds().equals(Bounds.NONE) && all.grouping().isEmpty() && all.distinct() == null;
        Select counting = whole
                ? all.columns(List.of(Aggregate.COUNT))
                : Select.of(new Derived(all), List.of(Aggregate.COUNT), List.of());
        return statements.query(render(counting, query), row -> row.longAt(0)).stream()
                .findFirst()
                .orElse(0L);
    }

    /** What is counted; of different rows their columns decide which are. */
    private static Select counted(Query<?> query) {
        Select ones = query.statement(List.of(One.ONE)).counted();
        return ones.distinct() == null
                ? ones
                : ones.columns(
                        query.type().columns().stream().map(Column::expression).toList());
    }

    @Override
    public boolean exists(Query<?> query) {
        Select all = query.statement(List.of(One.ONE)).counted();
        long limit = all.bounds().limit() == null ? 1 : Math.min(1, all.bounds().limit());
        return !statements
                .query(render(all.limit(limit), query), row -> row.intAt(0))
                .isEmpty();
    }

    @Override
    public Cursors cursors() {
        return cursors;
    }

    @Override
    public <S> ModelState.Loaded related(Relation<S, ?> relation, S model) {
        return loading.related(relation, model);
    }

    @Override
    public MassWriter mass() {
        return massWrites;
    }

    @Override
    public <M> List<? extends Condition<? super M>> scopes(ModelType<M> type, Unscoped unscoped) {
        return scopes.of(type, unscoped);
    }

    @Override
    public <M> long each(Query<M> query, BiConsumer<Repository<M, Object>, M> work) {
        Repository<M, Object> repository = new ModelRepository<>(query.type(), this, writes(query));
        return transactions.required(() -> {
            List<M> models = list(query);
            models.forEach(model -> work.accept(repository, model));
            return (long) models.size();
        });
    }

    @Override
    public <R> R atomically(Supplier<R> work) {
        return transactions.required(work);
    }

    @Override
    public boolean observed(ModelType<?> type) {
        return Arrays.stream(EventKind.values()).anyMatch(kind -> events.observed(type, kind));
    }

    @Override
    public <M> M createOrFirst(Query<M> query, M model) {
        Writes own = writes(query);
        return own.createAbsent(query.type(), model)
                .or(() -> query.onWriter().first())
                .orElseGet(() -> own.create(query.type(), model));
    }

    @Override
    public <M> Repository<M, Object> repository(ModelType<M> type) {
        return new ModelRepository<>(type, this, writes);
    }

    @Override
    public <M> M snapshot(ModelType<M> type, M model) {
        return json.snapshot(type, model);
    }

    @Override
    public boolean sameJson(Object left, Object right) {
        return json.same(left, right);
    }

    @Override
    public Inspector inspector() {
        return new Inspections(this::render, statements);
    }

    /** How well texts are kept. */
    SqlCacheStatistics sqlCache() {
        SqlCache cache = renderer.cache();
        return new SqlCacheStatistics(cache.hits(), cache.misses(), cache.size());
    }

    /** What runs the program's own statements. */
    SqlRunner raw() {
        return new RawStatements(this, statements, secrets);
    }

    /** What reads and writes JSON. */
    JsonValues json() {
        return json;
    }

    /** Remembers that {@code model} is now as the database has it, with nothing loaded. */
    <M> void refreshed(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        if (state != null) {
            state.read(this, snapshot(type, model));
            state.unload();
        }
    }

    /** The rows of a statement that writes, or decides on a write, each mapped. */
    <R extends @Nullable Object> List<R> rows(
            Statement statement, ModelType<?> type, Function<? super Row, ? extends R> mapper) {
        return statements.query(render(statement, type).onWriter(), mapper);
    }

    /** The same, run as {@code query} is. */
    <R extends @Nullable Object> List<R> rows(
            Statement statement, Query<?> query, Function<? super Row, ? extends R> mapper) {
        return statements.query(render(statement, query).onWriter(), mapper);
    }

    /** The models that a change of {@code query} returns. */
    <M> List<M> models(Statement change, Query<M> query) {
        List<M> models = rows(change, query, row -> secrets.read(query.type(), row));
        complete(query, models);
        return Collections.unmodifiableList(models);
    }

    /** How many rows {@code statement} changed. */
    long update(Statement statement, ModelType<?> type) {
        return statements.update(render(statement, type));
    }

    /** How many rows {@code statement} changed, which is run as {@code query} is. */
    long update(Statement statement, Query<?> query) {
        return statements.update(render(statement, query));
    }

    /** Whether nothing is sent now, so that a model that is written is taken as if it had been. */
    boolean pretending() {
        return statements.pretending();
    }

    /** The name of this database. */
    String database() {
        return database;
    }

    /** No longer one of the program's databases. */
    void leave() {
        family.leave(this);
    }

    Family family() {
        return family;
    }

    /** What happens to relations that are asked for later. */
    Laziness laziness() {
        return laziness;
    }

    /** This database's way of reading models. */
    Reading reading() {
        return reading;
    }

    /** This database's way of loading relations. */
    Loading loading() {
        return loading;
    }

    /** This database's way of writing. */
    Writes writes() {
        return writes;
    }

    private Writes writes(Query<?> query) {
        return query.unscoped().tenant() ? writes.withoutTenant() : writes;
    }

    private Sql render(Statement statement, Query<?> query) {
        Sql sql = render(statement, query.type());
        return sql.in(query.manner());
    }

    private Sql render(Statement statement, ModelType<?> type) {
        return renderer.render(statement, type);
    }

    /** All that happens to models once they are read. */
    <M> void complete(Query<M> query, List<M> models) {
        ModelType<M> type = query.type();
        remember(type, models, laziness.of(query.manner()));
        for (Eager<M, ?> eager : query.eager()) {
            loading.load(query, models, eager);
        }
        for (EagerMorph<M, ?> eager : query.morphs()) {
            loading.load(query, models, eager);
        }
        if (events.observed(type, EventKind.RETRIEVED)) {
            models.forEach(model -> events.fire(type, EventKind.RETRIEVED, model));
        }
    }

    /** How many rows were sent behind {@code statement}. */
    long copy(Copy statement, ModelType<?> type, Iterator<? extends List<?>> rows) {
        List<SqlType> types = statement.columns().stream().map(ColumnRef::type).toList();
        return statements.copyIn(render(statement, type), types, rows);
    }

    /** Tells each model where it came from, how it looked, and who came with it. */
    <M> void remember(ModelType<M> type, List<M> models, LazyLoading policy) {
        if (!type.tracked()) {
            return;
        }
        Siblings siblings = type.relations().isEmpty() || models.size() < 2 ? null : new Siblings(models, policy);
        for (M model : models) {
            ModelState state = type.state(model);
            if (state != null) {
                state.read(this, snapshot(type, model));
                state.siblings(siblings);
            }
        }
    }
}
