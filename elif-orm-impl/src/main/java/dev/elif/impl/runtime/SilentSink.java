package dev.elif.impl.runtime;

import dev.elif.event.EventKind;
import dev.elif.model.ModelType;
import dev.elif.spi.EventSink;

/** Nobody listens. */
final class SilentSink implements EventSink {

    @Override
    public boolean observed(ModelType<?> type, EventKind kind) {
        return false;
    }

    @Override
    public <M> M fire(ModelType<M> type, EventKind kind, M model) {
        return model;
    }
}
