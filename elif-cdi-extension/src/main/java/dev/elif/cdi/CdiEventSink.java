package dev.elif.cdi;

import dev.elif.event.EventKind;
import dev.elif.model.ModelType;
import dev.elif.spi.EventSink;
import jakarta.enterprise.event.Event;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fires the events of models as CDI events: the model itself, with the qualifier of the kind.
 *
 * <p>Observers are called in the thread and transaction of the write, and what they throw reaches the writer as it is.
 */
final class CdiEventSink implements EventSink {

    private final Event<Object> events;
    private final ObservedEvents observed;
    private final Map<Class<?>, Map<EventKind, Event<?>>> channels = new ConcurrentHashMap<>();

    CdiEventSink(Event<Object> events, ObservedEvents observed) {
        this.events = events;
        this.observed = observed;
    }

    @Override
    public boolean observed(ModelType<?> type, EventKind kind) {
        return channels(type.javaType()).containsKey(kind);
    }

    @Override
    public <M> M fire(ModelType<M> type, EventKind kind, M model) {
        @SuppressWarnings("unchecked") // The map of a model holds its own events.
        Event<M> channel = (Event<M>) channels(type.javaType()).get(kind);
        if (channel != null) {
            channel.fire(model);
        }
        return model;
    }

    private Map<EventKind, Event<?>> channels(Class<?> model) {
        Map<EventKind, Event<?>> known = channels.get(model);
        return known == null ? channels.computeIfAbsent(model, this::open) : known;
    }

    private Map<EventKind, Event<?>> open(Class<?> model) {
        Map<EventKind, Event<?>> opened = new EnumMap<>(EventKind.class);
        for (EventKind kind : observed.of(model)) {
            opened.put(kind, events.select(model, EventQualifiers.of(kind)));
        }
        return opened;
    }
}
