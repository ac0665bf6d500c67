package dev.elif.impl.runtime;

import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of one model. */
final class ModelRepository<M, K> implements Repository<M, K> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    ModelRepository(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    @Override
    public Query<M> query() {
        return Query.of(type, conductor);
    }

    @Override
    public Optional<M> find(K key) {
        return query().find(key);
    }

    @Override
    public M findOrFail(K key) {
        return find(key).orElseThrow(() -> ModelNotFoundException.of(key, ApiMessage.NOT_FOUND, type.name()));
    }

    @Override
    public List<M> all() {
        return query().list();
    }

    @Override
    public M create(M model) {
        return writes.create(type, model);
    }

    @Override
    public M save(M model) {
        return writes.save(type, model);
    }

    @Override
    public boolean delete(M model) {
        return writes.delete(type, model);
    }

    @Override
    public List<M> insertAll(Collection<M> models) {
        return new BulkInsert<>(type, conductor, writes).insert(models);
    }
}
