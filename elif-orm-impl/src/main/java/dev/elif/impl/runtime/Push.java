package dev.elif.impl.runtime;

import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Tuples;
import dev.elif.query.BelongsToRelation;
import dev.elif.query.MorphToRelation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Saves a model, what it has loaded, and so on: each model once, however it is reached, and in the database it came from.
 *
 * <p>What a model belongs to is saved before it, and what belongs to it afterwards; foreign keys follow the keys that come of it.
 */
final class Push {

    private final Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());

    <M> M push(ModelType<M> type, M model, Writes writes) {
        if (!done.add(model)) {
            return model;
        }
        for (Relation<M, ?> relation : type.relations()) {
            if (relation instanceof BelongsToRelation<M, ?> owner) {
                pushOwner(owner, model, writes);
            } else if (relation instanceof MorphToRelation<M, ?> owner) {
                pushMorph(owner, model, writes);
            }
        }
        M saved = writes.save(type, model);
        for (Relation<M, ?> relation : type.relations()) {
            if (!(relation instanceof BelongsToRelation<M, ?> || relation instanceof MorphToRelation<M, ?>)) {
                pushLoaded(relation, saved, writes);
            }
        }
        return saved;
    }

    private <M, T> void pushOwner(BelongsToRelation<M, T> relation, M model, Writes writes) {
        for (T owner : writes.conductor().loading().loaded(relation, model)) {
            T saved = pushed(relation.target(), owner, writes);
            follow(
                    relation,
                    model,
                    saved,
                    Tuples.of(relation.target(), relation.keys().target(), saved));
        }
    }

    private <M> void pushMorph(MorphToRelation<M, ?> relation, M model, Writes writes) {
        for (Object owner : writes.conductor().loading().loaded(relation, model)) {
            Object saved = pushed(owner, writes);
            follow(relation, model, saved, relation.keyOf(saved));
        }
    }

    @SuppressWarnings("unchecked") // its own class
    private <T> T pushed(T owner, Writes writes) {
        return pushed(ModelType.of((Class<T>) owner.getClass()), owner, writes);
    }

    /** Gives {@code model} the key that its owner has got. */
    private static <M> void follow(Relation<M, ?> relation, M model, Object owner, List<?> key) {
        ModelType<M> type = relation.source();
        ModelState state = type.state(model);
        if (state != null && !key.equals(Tuples.of(type, relation.keys().source(), model))) {
            M unused = set(type, model, relation.keys().source(), key);
            state.loaded(type.position(relation), new ModelState.Loaded(key, List.of(owner)));
        }
    }

    private <M, T> void pushLoaded(Relation<M, T> relation, M model, Writes writes) {
        for (T related : writes.conductor().loading().loaded(relation, model)) {
            T unused = pushed(relation.target(), related, writes);
        }
    }

    private <T> T pushed(ModelType<T> type, T related, Writes writes) {
        Writes there = writes.of(type, related);
        // Another database has a transaction of its own; here it joins the one there is.
        return there.stamps().transactions().required(() -> push(type, related, there));
    }

    private static <M> M set(ModelType<M> type, M model, List<Column<M, ?>> columns, List<?> values) {
        M set = model;
        for (int i = 0; i < columns.size(); i++) {
            set = type.with(set, type.position(columns.get(i)), values.get(i));
        }
        return set;
    }
}
