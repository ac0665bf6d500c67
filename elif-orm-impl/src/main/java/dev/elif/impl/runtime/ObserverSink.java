package dev.elif.impl.runtime;

import dev.elif.event.EventKind;
import dev.elif.event.ModelHooks;
import dev.elif.event.ModelObserver;
import dev.elif.model.ModelType;
import dev.elif.spi.EventSink;
import java.util.List;
import java.util.Optional;

/** Announces to the model itself, to observers in their order, then to the container. */
final class ObserverSink implements EventSink {

    private final List<ModelObserver<?>> observers;
    private final Optional<EventSink> next;

    ObserverSink(List<ModelObserver<?>> observers, Optional<EventSink> next) {
        this.observers = List.copyOf(observers);
        this.next = next;
    }

    @Override
    public boolean observed(ModelType<?> type, EventKind kind) {
        return (type instanceof ModelHooks<?> hooks && hooks.hooked(kind))
                || observers.stream().anyMatch(observer -> observer.model() == type.javaType())
                || next.filter(sink -> sink.observed(type, kind)).isPresent();
    }

    @Override
    public <M> M fire(ModelType<M> type, EventKind kind, M model) {
        M current = hooked(type, kind, model);
        for (ModelObserver<?> observer : observers) {
            if (observer.model() == type.javaType()) {
                @SuppressWarnings("unchecked")
                ModelObserver<M> typed = (ModelObserver<M>) observer;
                current = call(typed, kind, current);
            }
        }
        return next.isPresent() && next.get().observed(type, kind) ? next.get().fire(type, kind, current) : current;
    }

    private static <M> M hooked(ModelType<M> type, EventKind kind, M model) {
        if (!(type instanceof ModelHooks<?>)) {
            return model;
        }
        @SuppressWarnings("unchecked") // a descriptor calls the methods of its own model
        ModelHooks<M> hooks = (ModelHooks<M>) type;
        return hooks.call(kind, model);
    }

    private static <M> M call(ModelObserver<M> observer, EventKind kind, M model) {
        switch (kind) {
            case SAVING -> {
                return observer.saving(model);
            }
            case CREATING -> {
                return observer.creating(model);
            }
            case UPDATING -> {
                return observer.updating(model);
            }
            case SAVED -> observer.saved(model);
            case CREATED -> observer.created(model);
            case UPDATED -> observer.updated(model);
            case DELETING -> observer.deleting(model);
            case DELETED -> observer.deleted(model);
            case TRASHED -> observer.trashed(model);
            case FORCE_DELETING -> observer.forceDeleting(model);
            case FORCE_DELETED -> observer.forceDeleted(model);
            case RESTORING -> observer.restoring(model);
            case RESTORED -> observer.restored(model);
            case RETRIEVED -> observer.retrieved(model);
        }
        return model;
    }
}
