package dev.elif.spi;

import dev.elif.event.EventKind;
import dev.elif.model.ModelType;

/** Where model events go: to observers in plain Java SE, to CDI in a container. Safe for all threads. */
public interface EventSink {

    /** Whether anybody observes such an event; where nobody does, none is made. */
    boolean observed(ModelType<?> type, EventKind kind);

    /** Announces {@code model} and returns the one to go on with, which for a record may be a replacement. */
    <M> M fire(ModelType<M> type, EventKind kind, M model);
}
