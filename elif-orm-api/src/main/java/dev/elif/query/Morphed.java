package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One model's end of a relation to models of several types. */
final class Morphed<S, T> {

    private final MorphToRelation<S, T> relation;
    private final S model;
    private final ModelType<S> type;

    Morphed(MorphToRelation<S, T> relation, S model) {
        this.relation = relation;
        this.model = model;
        this.type = relation.source();
    }

    MorphToRelation<S, T> relation() {
        return relation;
    }

    Optional<T> model() {
        List<?> kept = Related.kept(relation, model);
        if (kept == null) {
            kept = keyless() ? List.of() : runner().related(relation, model).models();
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(relation.cast(kept.get(0)));
    }

    boolean loaded() {
        return Related.kept(relation, model) != null;
    }

    boolean keyless() {
        return key().contains(null);
    }

    boolean pointsAt(T other) {
        List<?> key = relation.key(other);
        return !key.contains(null) && key().equals(key);
    }

    void associate(@Nullable T owner) {
        if (type.javaType().isRecord()) {
            throw new QueryException(ApiMessage.FIXED, relation, type.name());
        }
        List<?> key = owner == null ? null : relation.key(owner);
        List<Column<S, ?>> own = relation.keys().source();
        for (int i = 0; i < own.size(); i++) {
            S unused = type.with(model, type.position(own.get(i)), key == null ? null : key.get(i));
        }
        ModelState state = type.state(model);
        if (state != null) {
            ModelState.Loaded loaded = owner == null ? null : new ModelState.Loaded(key(), List.of(owner));
            state.loaded(type.position(relation), loaded);
        }
    }

    private List<?> key() {
        return Tuples.of(type, relation.keys().source(), model);
    }

    private QueryRunner runner() {
        return Running.of(type.state(model), type);
    }
}
