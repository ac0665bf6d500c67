package dev.elif.impl.runtime;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Assignment;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Condition;
import dev.elif.ast.Copy;
import dev.elif.ast.Derived;
import dev.elif.ast.One;
import dev.elif.ast.Select;
import dev.elif.ast.SqlType;
import dev.elif.ast.Statement;
import dev.elif.error.QueryException;
import dev.elif.event.EventKind;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.load.KeyedLoader;
import dev.elif.impl.map.JsonValues;
import dev.elif.impl.message.ImplMessage;
import dev.elif.impl.render.Sql;
import dev.elif.impl.render.SqlRenderer;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Row;
import dev.elif.model.Siblings;
import dev.elif.model.Tuples;
import dev.elif.query.Eager;
import dev.elif.query.Projection;
import dev.elif.query.Query;
import dev.elif.query.QueryRunner;
import dev.elif.query.Repository;
import dev.elif.query.Unscoped;
import dev.elif.spi.EventSink;
import dev.elif.spi.Transactions;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one that knows all stages: renders, runs, maps, loads and announces.
 *
 * <p>Recursion over relations happens here and nowhere else.
 */
final class Conductor implements QueryRunner {

    private static final Aggregate COUNT = new Aggregate(Aggregate.Function.COUNT, null, SqlType.BIGINT);

    private final String database;
    private final SqlRenderer renderer;
    private final StatementRunner statements;
    private final EventSink events;
    private final Writes writes;
    private final MassWrites massWrites;
    private final Transactions transactions;
    private final GlobalScopes scopes;
    private final JsonValues json;

    Conductor(Rendering rendering, StatementRunner statements, EventSink events, Stamps stamps, Sight sight) {
        this.database = rendering.database();
        this.renderer = rendering.renderer();
        this.statements = statements;
        this.events = events;
        this.writes = new Writes(this, stamps, events, sight.tenancy());
        this.massWrites = new MassWrites(this, stamps, sight.tenancy());
        this.transactions = stamps.transactions();
        this.scopes = sight.scopes();
        this.json = stamps.json();
    }

    /** How statements become text, for which database. */
    record Rendering(String database, SqlRenderer renderer) {}

    /** Which rows may be seen and written. */
    record Sight(GlobalScopes scopes, Tenancy tenancy) {}

    @Override
    public <M> List<M> list(Query<M> query) {
        ModelType<M> type = here(query.type());
        Select select =
                query.statement(type.columns().stream().map(Column::expression).toList());
        List<M> models = rows(select, type, row -> type.read(row, 0));
        complete(query, models);
        return Collections.unmodifiableList(models);
    }

    @Override
    public <M> Stream<M> stream(Query<M> query) {
        ModelType<M> type = here(query.type());
        Select select =
                query.statement(type.columns().stream().map(Column::expression).toList());
        return Streams.of(
                statements.open(render(select, type), row -> type.read(row, 0)), part -> complete(query, part));
    }

    @Override
    public <R> Stream<R> stream(Projection<?, R> projection) {
        ModelType<?> type = here(projection.source().type());
        return Streams.of(statements.open(render(projection.statement(), type), projection.mapper()::map), part -> {});
    }

    @Override
    public <R> List<R> list(Projection<?, R> projection) {
        ModelType<?> type = here(projection.source().type());
        return rows(projection.statement(), type, projection.mapper()::map);
    }

    @Override
    public long count(Query<?> query) {
        ModelType<?> type = here(query.type());
        Select all = query.statement(List.of(One.ONE)).counted();
        boolean whole =
                all.limit() == null && all.offset() == null && all.groupBy().isEmpty();
        Select counting = whole ? all.columns(List.of(COUNT)) : Select.of(new Derived(all), List.of(COUNT), List.of());
        return rows(counting, type, row -> row.longAt(0)).get(0);
    }

    @Override
    public boolean exists(Query<?> query) {
        ModelType<?> type = here(query.type());
        Select all = query.statement(List.of(One.ONE)).counted();
        long limit = all.limit() == null ? 1 : Math.min(1, all.limit());
        return !rows(all.limit(limit), type, row -> row.intAt(0)).isEmpty();
    }

    /** Loads for all siblings at once; a second thread that asks meanwhile waits and finds it done. */
    @Override
    public <S, T> List<T> related(Relation<S, T> relation, S model) {
        ModelType<S> type = relation.source();
        ModelState state = type.state(model);
        Siblings siblings = state == null ? null : state.siblings();
        if (state == null) {
            return alone(relation, model);
        }
        if (siblings == null) {
            load(List.of(model), everything(relation));
            return loaded(relation, state);
        }
        synchronized (siblings) {
            ModelState.Loaded meanwhile = state.loaded(type.position(relation));
            if (meanwhile == null || !isFresh(relation, model, meanwhile)) {
                load(missing(relation, model, siblings), everything(relation));
            }
        }
        return loaded(relation, state);
    }

    @Override
    public <M> long update(Query<M> query, List<? extends Assignment<? super M>> values) {
        here(query.type());
        return massWrites.update(query, values);
    }

    @Override
    public <M> long delete(Query<M> query) {
        here(query.type());
        return massWrites.delete(query);
    }

    @Override
    public <M> long forceDelete(Query<M> query) {
        here(query.type());
        return massWrites.forceDelete(query);
    }

    @Override
    public <M> List<? extends Condition<? super M>> scopes(ModelType<M> type, Unscoped unscoped) {
        return scopes.of(type, unscoped);
    }

    @Override
    public <M> long each(Query<M> query, BiConsumer<Repository<M, Object>, M> work) {
        Repository<M, Object> repository = new ModelRepository<>(here(query.type()), this, writes(query));
        return transactions.required(() -> {
            List<M> models = list(query);
            models.forEach(model -> work.accept(repository, model));
            return (long) models.size();
        });
    }

    @Override
    public <M> M createOrFirst(Query<M> query, M model) {
        Writes own = writes(query);
        return own.createAbsent(here(query.type()), model)
                .or(query::first)
                .orElseGet(() -> own.create(query.type(), model));
    }

    @Override
    public <M> Repository<M, Object> repository(ModelType<M> type) {
        return new ModelRepository<>(here(type), this, writes);
    }

    @Override
    public <M> M snapshot(ModelType<M> type, M model) {
        return json.snapshot(type, model);
    }

    @Override
    public boolean sameJson(Object left, Object right) {
        return json.same(left, right);
    }

    /** What reads and writes JSON. */
    JsonValues json() {
        return json;
    }

    /** What {@code model} has loaded of {@code relation} and still points at; nothing when it has not. */
    <S, T> List<T> loaded(Relation<S, T> relation, S model) {
        ModelState state = relation.source().state(model);
        ModelState.Loaded kept =
                state == null ? null : state.loaded(relation.source().position(relation));
        return kept == null || !isFresh(relation, model, kept) ? List.of() : models(kept);
    }

    /** Remembers that {@code model} is now as the database has it, with nothing loaded. */
    <M> void refreshed(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        if (state != null) {
            state.read(this, snapshot(type, model));
            state.unload();
        }
    }

    /** The rows of {@code statement}, each mapped. */
    <R extends @Nullable Object> List<R> rows(
            Statement statement, ModelType<?> type, Function<? super Row, ? extends R> mapper) {
        return statements.query(render(statement, type), mapper);
    }

    /** How many rows {@code statement} changed. */
    long update(Statement statement, ModelType<?> type) {
        return statements.update(render(statement, type));
    }

    private Writes writes(Query<?> query) {
        return query.unscoped().tenant() ? writes.withoutTenant() : writes;
    }

    private Sql render(Statement statement, ModelType<?> type) {
        return renderer.render(statement, type.name());
    }

    private <S, T> void load(List<S> parents, Eager<S, T> eager, boolean everybodys) {
        Query<T> query = everybodys ? eager.query().withoutTenant() : eager.query();
        load(parents, new Eager<>(eager.relation(), query));
    }

    /** All that happens to models once they are read. */
    private <M> void complete(Query<M> query, List<M> models) {
        ModelType<M> type = query.type();
        remember(type, models);
        List<Eager<M, ?>> relations = query.eager();
        if (!relations.isEmpty()) {
            boolean everybodys = query.unscoped().tenant();
            for (Eager<M, ?> eager : relations) {
                load(models, eager, everybodys);
            }
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

    /** Loads a relation of all parents by one statement, and what it loads of its own. */
    <S, T> void load(List<S> parents, Eager<S, T> eager) {
        KeyedLoader<S, T> loader = new KeyedLoader<>(eager.relation());
        Optional<Query<T>> plan = parents.isEmpty() ? Optional.empty() : loader.plan(parents, eager.query());
        loader.match(parents, plan.map(this::list).orElse(List.of()));
    }

    private <S, T> Eager<S, T> everything(Relation<S, T> relation) {
        return new Eager<>(relation, Query.of(relation.target(), this));
    }

    private <S, T> List<T> alone(Relation<S, T> relation, S model) {
        return new KeyedLoader<>(relation)
                .plan(List.of(model), Query.of(relation.target(), this))
                .map(query -> relation.toMany() ? query : query.limit(1))
                .map(this::list)
                .orElse(List.of());
    }

    /** The siblings that still need the relation; {@code model} among them in any case. */
    private <S> List<S> missing(Relation<S, ?> relation, S model, Siblings siblings) {
        ModelType<S> type = relation.source();
        int position = type.position(relation);
        return siblings.alive().stream()
                .map(type.javaType()::cast)
                .filter(sibling -> sibling == model || unloaded(type.state(sibling), position))
                .toList();
    }

    private static boolean unloaded(@Nullable ModelState state, int position) {
        return state != null && state.loaded(position) == null;
    }

    private static <S> boolean isFresh(Relation<S, ?> relation, S model, ModelState.Loaded loaded) {
        List<?> now = Tuples.of(relation.source(), relation.keys().source(), model);
        return !now.contains(null) && now.equals(loaded.key());
    }

    private static <S, T> List<T> loaded(Relation<S, T> relation, ModelState state) {
        ModelState.Loaded loaded = state.loaded(relation.source().position(relation));
        return loaded == null ? List.of() : models(loaded);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> models(ModelState.Loaded loaded) {
        return (List<T>) loaded.models();
    }

    /** Tells each model where it came from, how it looked, and who came with it. */
    private <M> void remember(ModelType<M> type, List<M> models) {
        if (!type.tracked()) {
            return;
        }
        Siblings siblings = type.relations().isEmpty() || models.size() < 2 ? null : new Siblings(models);
        for (M model : models) {
            ModelState state = type.state(model);
            if (state != null) {
                state.read(this, snapshot(type, model));
                state.siblings(siblings);
            }
        }
    }

    private <M> ModelType<M> here(ModelType<M> type) {
        String wanted = type.database();
        if (!wanted.isEmpty() && !wanted.equals(database)) {
            throw new QueryException(ImplMessage.WRONG_DATABASE, type.name(), wanted, database);
        }
        return type;
    }
}
