package dev.elif.impl.runtime;

import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Saves a model, what it has loaded, and so on: each model once, however it is reached. */
final class Push {

    private final Conductor conductor;
    private final Writes writes;
    private final Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());

    Push(Conductor conductor, Writes writes) {
        this.conductor = conductor;
        this.writes = writes;
    }

    <M> M push(ModelType<M> type, M model) {
        if (!done.add(model)) {
            return model;
        }
        M saved = writes.save(type, model);
        for (Relation<M, ?> relation : type.relations()) {
            pushLoaded(relation, saved);
        }
        return saved;
    }

    private <M, T> void pushLoaded(Relation<M, T> relation, M model) {
        conductor.loaded(relation, model).forEach(related -> push(relation.target(), related));
    }
}
