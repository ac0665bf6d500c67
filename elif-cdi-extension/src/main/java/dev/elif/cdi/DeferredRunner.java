package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.ast.Condition;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Row;
import dev.elif.query.Inspector;
import dev.elif.query.MassWriter;
import dev.elif.query.Projection;
import dev.elif.query.Query;
import dev.elif.query.QueryRunner;
import dev.elif.query.Repository;
import dev.elif.query.Unscoped;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks the database for its runner when something is run, so that an injected query opens nothing. */
final class DeferredRunner implements QueryRunner {

    private final Database database;

    /** {@code database} is a client proxy. */
    DeferredRunner(Database database) {
        this.database = database;
    }

    @Override
    public QueryRunner beside(String name) {
        return database.runner().beside(name);
    }

    @Override
    public <M> List<M> list(Query<M> query) {
        return database.runner().list(query);
    }

    @Override
    public <M> List<M> list(Query<M> query, List<Column<M, ?>> beside, ObjIntConsumer<Row> values) {
        return database.runner().list(query, beside, values);
    }

    @Override
    public <R> List<R> list(Projection<?, R> projection) {
        return database.runner().list(projection);
    }

    @Override
    public <M> Stream<M> stream(Query<M> query) {
        return database.runner().stream(query);
    }

    @Override
    public <R> Stream<R> stream(Projection<?, R> projection) {
        return database.runner().stream(projection);
    }

    @Override
    public long count(Query<?> query) {
        return database.runner().count(query);
    }

    @Override
    public boolean exists(Query<?> query) {
        return database.runner().exists(query);
    }

    @Override
    public Cursors cursors() {
        return database.runner().cursors();
    }

    @Override
    public <S> ModelState.Loaded related(Relation<S, ?> relation, S model) {
        return database.runner().related(relation, model);
    }

    @Override
    public <R> R atomically(Supplier<R> work) {
        return database.runner().atomically(work);
    }

    @Override
    public boolean observed(ModelType<?> type) {
        return database.runner().observed(type);
    }

    @Override
    public MassWriter mass() {
        return database.runner().mass();
    }

    @Override
    public <M> List<? extends Condition<? super M>> scopes(ModelType<M> type, Unscoped unscoped) {
        return database.runner().scopes(type, unscoped);
    }

    @Override
    public <M> long each(Query<M> query, BiConsumer<Repository<M, Object>, M> work) {
        return database.runner().each(query, work);
    }

    @Override
    public <M> M createOrFirst(Query<M> query, M model) {
        return database.runner().createOrFirst(query, model);
    }

    @Override
    public Inspector inspector() {
        return database.runner().inspector();
    }

    @Override
    public <M> Repository<M, Object> repository(ModelType<M> type) {
        return database.runner().repository(type);
    }
}
