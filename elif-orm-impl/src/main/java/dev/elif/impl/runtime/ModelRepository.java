package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Condition;
import dev.elif.ast.OnConflict;
import dev.elif.ast.Paths;
import dev.elif.ast.Shape;
import dev.elif.ast.Truncate;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.impl.map.KeyText;
import dev.elif.impl.map.Replica;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.NumberColumn;
import dev.elif.model.TemporalColumn;
import dev.elif.model.Transfer;
import dev.elif.query.Models;
import dev.elif.query.Place;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.Upserted;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The repository of one model. */
final class ModelRepository<M, K> implements Repository<M, K> {

    private static final System.Logger LOG = System.getLogger(ModelRepository.class.getName());

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;
    private final List<Condition<? super M>> index;

    ModelRepository(ModelType<M> type, Conductor conductor, Writes writes) {
        this(type, conductor, writes, List.of());
    }

    private ModelRepository(ModelType<M> type, Conductor conductor, Writes writes, List<Condition<? super M>> index) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
        this.index = index;
    }

    @Override
    public Query<M> query() {
        Query<M> all = Query.of(type, conductor);
        return writes.tenancy().lifted() ? all.withoutTenant() : all;
    }

    @Override
    public Optional<M> find(K key) {
        return query().find(key);
    }

    @Override
    public M findOrFail(K key) {
        return query().findOrFail(key);
    }

    @Override
    @SuppressWarnings("unchecked") // a repository is only given out with the model's own key type
    public Optional<K> key(String text) {
        return (Optional<K>) KeyText.parse(type, text);
    }

    @Override
    public List<M> findMany(Collection<? extends K> keys) {
        return query().whereKeys(keys).list();
    }

    @Override
    public List<M> all() {
        return query().list();
    }

    @Override
    public Models<M, K> models(Collection<? extends M> models) {
        return new ModelGroup<>(query(), conductor, models);
    }

    @Override
    public Optional<M> fresh(M model) {
        return again(model, query().onWriter());
    }

    @Override
    public M refresh(M model) {
        return refreshed(ours(model), query().withoutScopes().onWriter());
    }

    @Override
    public M refreshForUpdate(M model) {
        return refreshed(ours(model), query().withoutScopes().lockForUpdate());
    }

    @Override
    public M create(M model) {
        return writes.create(type, model);
    }

    @Override
    public M save(M model) {
        return writes.save(type, ours(model));
    }

    @Override
    public M update(M model, List<? extends Assignment<? super M>> values) {
        return values.isEmpty() ? model : new Recomputation<>(type, conductor, writes).update(ours(model), values);
    }

    @Override
    public Optional<M> saveOrIgnore(M model) {
        return writes.createAbsent(type, model);
    }

    @Override
    public List<Upserted<M>> upsert(
            Collection<? extends M> models,
            List<? extends Column<M, ?>> uniqueBy,
            List<? extends Column<M, ?>> update) {
        return upserts().upsert(models, uniqueBy, update);
    }

    @Override
    public List<Upserted<M>> upsert(Collection<? extends M> models, Column<M, ?> uniqueBy) {
        return upserts().upsert(models, List.of(uniqueBy), upserts().updatable(uniqueBy));
    }

    @Override
    public <T extends Number> Upserted<M> incrementOrCreate(
            M model, List<? extends Column<M, ?>> uniqueBy, NumberColumn<M, T> column, T by) {
        return upserts().upsert(model, uniqueBy, column.increment(by));
    }

    @Override
    public <S> long insertFrom(Query<S> source, List<? extends Transfer<M, ? super S>> transfers) {
        return new Transfers<>(type, conductor, writes).insert(source, transfers, null);
    }

    @Override
    public <S> long insertFromOrIgnore(Query<S> source, List<? extends Transfer<M, ? super S>> transfers) {
        return new Transfers<>(type, conductor, writes).insert(source, transfers, OnConflict.NOTHING);
    }

    @Override
    public void truncate() {
        truncate(false);
    }

    @Override
    public void truncateCascading() {
        truncate(true);
    }

    private void truncate(boolean cascade) {
        if (type.tenant().isPresent() && !writes.tenancy().lifted()) {
            throw new QueryException(ImplMessage.TRUNCATES_TENANTS, type.name());
        }
        long unused = conductor.update(new Truncate(type.table(), cascade), type);
    }

    @Override
    public long copyIn(Stream<? extends M> models) {
        return new BulkCopy<>(type, conductor, writes).copy(models);
    }

    @Override
    public long updateAll(Collection<? extends M> models) {
        return new BulkUpdate<>(type, conductor, writes).update(ours(models));
    }

    @Override
    public long deleteAll(Collection<? extends M> models) {
        return deletions().deleteAll(ours(models));
    }

    @Override
    public M push(M model) {
        return writes.stamps().transactions().required(() -> new Push().push(type, ours(model), writes));
    }

    @Override
    public M touch(M model) {
        Column<M, ?> column =
                type.updatedAt().orElseThrow(() -> new QueryException(ImplMessage.NO_UPDATED_AT, type.name()));
        return touch(model, column);
    }

    @Override
    public M touch(M model, TemporalColumn<M, ?> column) {
        return touch(model, (Column<M, ?>) column);
    }

    @Override
    public long destroy(Collection<? extends K> keys) {
        return writes.stamps()
                .transactions()
                .required(() ->
                        findMany(keys).stream().filter(deletions()::delete).count());
    }

    @Override
    public long forceDestroy(Collection<? extends K> keys) {
        Query<M> all = type.deletedAt().isPresent() ? query().withTrashed() : query();
        return writes.stamps()
                .transactions()
                .required(() -> all.whereKeys(keys).list().stream()
                        .filter(deletions()::forceDelete)
                        .count());
    }

    @Override
    public boolean delete(M model) {
        return deletions().delete(ours(model));
    }

    @Override
    public boolean forceDelete(M model) {
        return deletions().forceDelete(ours(model));
    }

    @Override
    public M restore(M model) {
        return deletions().restore(ours(model));
    }

    @Override
    public boolean trashed(M model) {
        return deletions().trashed(model);
    }

    @Override
    public List<M> insertAll(Collection<M> models) {
        return new BulkInsert<>(type, conductor, writes).insert(models);
    }

    @Override
    public Repository<M, K> on(Place place) {
        Conductor there = (Conductor) place.runner();
        return new ModelRepository<>(type, there, writes.at(there), index);
    }

    @Override
    public M fill(M model, Map<String, ?> properties) {
        return conductor.json().filler().fill(type, model, properties, null);
    }

    @Override
    public M fillKnown(M model, Map<String, ?> properties) {
        return conductor
                .json()
                .filler()
                .fill(
                        type,
                        model,
                        properties,
                        skipped -> LOG.log(Level.WARNING, "{0}.{1} is not filled.", type, skipped));
    }

    @Override
    public M replicate(M model, List<? extends Column<M, ?>> except) {
        return Replica.of(type, conductor.snapshot(type, model), except);
    }

    @Override
    public String toJson(M model) {
        return conductor.json().write(type, toMap(model));
    }

    @Override
    public Repository<M, K> quietly() {
        return new ModelRepository<>(type, conductor, writes.quietly(), index);
    }

    @Override
    public Repository<M, K> withoutTimestamps() {
        return new ModelRepository<>(type, conductor, writes.withoutTimestamps(), index);
    }

    @Override
    public Repository<M, K> withoutTenant() {
        return new ModelRepository<>(type, conductor, writes.withoutTenant(), index);
    }

    @Override
    public Repository<M, K> uniqueWhere(Condition<? super M> condition) {
        // With a value in it no plan but one for that very value could tell that the index is meant.
        if (!Shape.of(condition).binds().isEmpty() || Paths.any(condition)) {
            throw new QueryException(ImplMessage.INDEX_CONDITION, type.name());
        }
        return new ModelRepository<>(type, conductor, writes, List.of(condition));
    }

    private M ours(M model) {
        writes.ours(type, model);
        return model;
    }

    private Collection<? extends M> ours(Collection<? extends M> models) {
        models.forEach(model -> writes.ours(type, model));
        return models;
    }

    private Deletions<M> deletions() {
        return new Deletions<>(type, conductor, writes);
    }

    private Upserts<M> upserts() {
        return new Upserts<>(type, conductor, writes, index);
    }

    private M touch(M model, Column<M, ?> column) {
        return writes.save(type, writes.stamps().timestamps().now(type, ours(model), column));
    }

    private M refreshed(M model, Query<M> from) {
        M stored = again(model, from)
                .orElseThrow(() -> ModelNotFoundException.of(type.key(model), ImplMessage.GONE, type.name()));
        M refreshed = model;
        for (int i = 0; i < type.columns().size(); i++) {
            refreshed = type.with(refreshed, i, type.value(stored, i));
        }
        conductor.refreshed(type, refreshed);
        return refreshed;
    }

    private Optional<M> again(M model, Query<M> from) {
        return Optional.ofNullable(type.key(model)).flatMap(from::find);
    }
}
