package dev.elif.impl.runtime;

import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Saves a model, what it has loaded, and so on: each model once, however it is reached, and in the database it came from. */
final class Push {

    private final Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());

    <M> M push(ModelType<M> type, M model, Writes writes) {
        if (!done.add(model)) {
            return model;
        }
        M saved = writes.save(type, model);
        for (Relation<M, ?> relation : type.relations()) {
            pushLoaded(relation, saved, writes);
        }
        return saved;
    }

    private <M, T> void pushLoaded(Relation<M, T> relation, M model, Writes writes) {
        for (T related : writes.conductor().loading().loaded(relation, model)) {
            Writes there = writes.of(relation.target(), related);
            // Another database has a transaction of its own; here it joins the one there is.
            T unused = there.stamps().transactions().required(() -> push(relation.target(), related, there));
        }
    }
}
