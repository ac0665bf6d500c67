package dev.elif.impl.runtime;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Selection;
import dev.elif.query.Eager;
import dev.elif.query.EagerMorph;
import dev.elif.query.KeyedRelation;
import dev.elif.query.Models;
import dev.elif.query.MorphToRelation;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Several models that are at hand. */
final class ModelGroup<M, K> implements Models<M, K> {

    private final Query<M> all;
    private final ModelType<M> type;
    private final Conductor conductor;
    private final List<M> models;

    /** {@code all} finds the models of the repository that they are at hand of. */
    ModelGroup(Query<M> all, Conductor conductor, Collection<? extends M> models) {
        this.all = all;
        this.type = all.type();
        this.conductor = conductor;
        this.models = List.copyOf(models);
    }

    @Override
    public List<M> list() {
        return models;
    }

    @Override
    public Iterator<M> iterator() {
        return models.iterator();
    }

    @Override
    public List<K> keys() {
        List<K> keys = new ArrayList<>(models.size());
        for (M model : models) {
            K key = key(model);
            if (key != null) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    @Override
    public Optional<M> find(K key) {
        return models.stream().filter(model -> key.equals(type.key(model))).findFirst();
    }

    @Override
    public boolean contains(K key) {
        return find(key).isPresent();
    }

    @Override
    public String toJson() {
        return conductor.json().write(type, toMaps());
    }

    @Override
    public Query<M> query() {
        return all.whereKeys(keys());
    }

    @Override
    public List<M> fresh() {
        Map<@Nullable Object, M> byKey = new HashMap<>();
        query().onWriter().list().forEach(model -> byKey.put(type.key(model), model));
        return keys().stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    @Override
    public <T> Models<M, K> load(Relation<M, T> relation) {
        return loaded(relation, models);
    }

    @Override
    public <T> Models<M, K> load(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        conductor.loading().load(models, eager(relation, narrow));
        return this;
    }

    @Override
    public <T> Models<M, K> loadMissing(Relation<M, T> relation) {
        int position = type.position(relation);
        return loaded(
                relation,
                models.stream().filter(model -> unloaded(model, position)).toList());
    }

    private <T> Models<M, K> loaded(Relation<M, T> relation, List<M> of) {
        if (relation instanceof MorphToRelation<M, T> morph) {
            conductor.loading().load(all, of, EagerMorph.of(morph));
        } else {
            conductor.loading().load(of, eager(KeyedRelation.of(relation), UnaryOperator.identity()));
        }
        return this;
    }

    @Override
    public <T> Models<M, K> load(MorphToRelation<M, T> relation, UnaryOperator<EagerMorph<M, T>> narrow) {
        conductor.loading().load(all, models, narrow.apply(EagerMorph.of(relation)));
        return this;
    }

    @Override
    public Models<M, K> loadValue(Selection<M, ?> value) {
        if (!models.isEmpty()) {
            conductor.reading().besides(query().withoutScopes().withValue(value), models);
        }
        return this;
    }

    private boolean unloaded(M model, int position) {
        ModelState state = type.state(model);
        return state == null || state.loaded(position) == null;
    }

    private <T> Eager<M, T> eager(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        if (!type.tracked()) {
            throw new QueryException(ApiMessage.NO_STATE, type.name(), relation.name());
        }
        Query<T> related = Query.of(relation.target(), conductor);
        return Eager.of(relation, all.unscoped().tenant() ? related.withoutTenant() : related, narrow);
    }

    @SuppressWarnings("unchecked")
    private @Nullable K key(M model) {
        return (K) type.key(model);
    }
}
