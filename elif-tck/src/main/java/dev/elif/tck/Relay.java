package dev.elif.tck;

import dev.elif.event.ModelObserver;
import org.jspecify.annotations.Nullable;

/**
 * An observer that is there from the start and does what the running test says; nothing when it says nothing.
 *
 * @param <M> the model
 */
public final class Relay<M> implements ModelObserver<M> {

    private final ModelObserver<M> idle;
    private volatile ModelObserver<M> target;

    Relay(Class<M> model) {
        this.idle = () -> model;
        this.target = idle;
    }

    /** Does what {@code observer} does, until the test ends; null does nothing. */
    public void to(@Nullable ModelObserver<M> observer) {
        target = observer == null ? idle : observer;
    }

    @Override
    public Class<M> model() {
        return idle.model();
    }

    @Override
    public M saving(M model) {
        return target.saving(model);
    }

    @Override
    public void saved(M model) {
        target.saved(model);
    }

    @Override
    public M creating(M model) {
        return target.creating(model);
    }

    @Override
    public void created(M model) {
        target.created(model);
    }

    @Override
    public M updating(M model) {
        return target.updating(model);
    }

    @Override
    public void updated(M model) {
        target.updated(model);
    }

    @Override
    public void deleting(M model) {
        target.deleting(model);
    }

    @Override
    public void deleted(M model) {
        target.deleted(model);
    }

    @Override
    public void trashed(M model) {
        target.trashed(model);
    }

    @Override
    public void forceDeleting(M model) {
        target.forceDeleting(model);
    }

    @Override
    public void forceDeleted(M model) {
        target.forceDeleted(model);
    }

    @Override
    public void restoring(M model) {
        target.restoring(model);
    }

    @Override
    public void restored(M model) {
        target.restored(model);
    }

    @Override
    public void retrieved(M model) {
        target.retrieved(model);
    }
}
