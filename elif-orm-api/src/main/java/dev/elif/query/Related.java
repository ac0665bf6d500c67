package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Tuples;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One model's end of a relation: what every handle is made of.
 *
 * <p>What is loaded is kept in the model's state together with the key it was loaded for; a model whose foreign key has
 * changed since loads again. A model without a state keeps nothing and queries each time.
 */
final class Related<S, T> {

    private final KeyedRelation<S, T> relation;
    private final S model;
    private final ModelType<S> type;

    private Related(KeyedRelation<S, T> relation, S model) {
        this.relation = relation;
        this.model = model;
        this.type = relation.source();
    }

    static <S, T> Related<S, T> of(KeyedRelation<S, T> relation, S model) {
        return new Related<>(relation, model);
    }

    KeyedRelation<S, T> relation() {
        return relation;
    }

    /** The related models: those kept, or else read now. */
    @SuppressWarnings("unchecked")
    List<T> models() {
        return (List<T>) found().models();
    }

    /** What is kept, or else read now. */
    ModelState.Loaded found() {
        ModelState.Loaded kept = loaded(relation, model);
        if (kept != null) {
            return kept;
        }
        return keyless() ? new ModelState.Loaded(key(), List.of()) : runner().related(relation, model);
    }

    boolean loaded() {
        return kept(relation, model) != null;
    }

    /** Whether a column of the key is null, so that nothing can be related. */
    boolean keyless() {
        return key().contains(null);
    }

    /** Whether this model's key is that of {@code other}. */
    boolean pointsAt(T other) {
        List<?> key = key();
        return !key.contains(null)
                && key.equals(Tuples.of(relation.target(), relation.keys().target(), other));
    }

    /** Sets the foreign key to the key of {@code owner}, and keeps it as loaded. */
    void associate(@Nullable T owner) {
        if (type.state(model) == null && type.javaType().isRecord()) {
            throw new QueryException(ApiMessage.FIXED, relation, type.name());
        }
        List<Column<S, ?>> own = relation.keys().source();
        List<?> key = owner == null
                ? null
                : Tuples.of(relation.target(), relation.keys().target(), owner);
        for (int i = 0; i < own.size(); i++) {
            S unused = type.with(model, type.position(own.get(i)), key == null ? null : key.get(i));
        }
        ModelState state = type.state(model);
        if (state != null) {
            ModelState.Loaded loaded = owner == null ? null : new ModelState.Loaded(key(), List.of(owner));
            state.loaded(type.position(relation), loaded);
        }
    }

    /** The related models as a query to narrow. */
    Query<T> query() {
        Query<T> all = Query.of(relation.target(), runner().along(relation));
        Query<T> some = relation.related(all);
        List<Column<T, ?>> foreign = relation.keys().target();
        if (relation.belongsTo() || !foreign.get(0).expression().path().root() || keyless()) {
            return some.where(Tuples.equal(foreign, key()));
        }
        for (int i = 0; i < foreign.size(); i++) {
            some = attributed(some, foreign.get(i), key().get(i));
        }
        return some;
    }

    @SuppressWarnings("unchecked") // equal keys have equal types
    private static <T, V> Query<T> attributed(Query<T> query, Column<T, V> column, @Nullable Object value) {
        return query.withAttribute(column, (V) value);
    }

    /** What {@code model} has loaded of {@code relation} and still points at; null when it has not. */
    @SuppressWarnings("unchecked")
    static <S, T> @Nullable List<T> kept(Relation<S, T> relation, S model) {
        ModelState.Loaded loaded = loaded(relation, model);
        return loaded == null ? null : (List<T>) loaded.models();
    }

    private static <S> ModelState.@Nullable Loaded loaded(Relation<S, ?> relation, S model) {
        ModelType<S> type = relation.source();
        ModelState state = type.state(model);
        ModelState.Loaded loaded = state == null ? null : state.loaded(type.position(relation));
        boolean fresh = loaded != null
                && loaded.key().equals(Tuples.of(type, relation.keys().source(), model));
        return fresh ? loaded : null;
    }

    List<?> key() {
        return Tuples.of(type, relation.keys().source(), model);
    }

    QueryRunner runner() {
        return Running.of(type.state(model), type);
    }
}
