package dev.elif.event;

/**
 * Observes the events of one model without CDI; in a container a bean of this type is called before CDI observers.
 *
 * <p>Called in the thread and transaction of the write. What it throws reaches the writer, and no later observer is called.
 *
 * @param <M> the model
 */
public interface ModelObserver<M> {

    /** The model it observes. */
    Class<M> model();

    /** Before a model is inserted or updated; an observer may change it, or throw {@link dev.elif.error.Veto}. Returns the model to go on with: itself, or for a record its replacement. */
    default M saving(M model) {
        return model;
    }

    /** After a model was inserted or updated, or saved with nothing to change; in the transaction. */
    default void saved(M model) {}

    /** Before a new model is inserted; an observer may change it, or throw {@link dev.elif.error.Veto}. Returns the model to go on with: itself, or for a record its replacement. */
    default M creating(M model) {
        return model;
    }

    /** After a new model was inserted and has its key; in the transaction. */
    default void created(M model) {}

    /** Before a model is updated; an observer may change it, or throw {@link dev.elif.error.Veto}. Returns the model to go on with: itself, or for a record its replacement. */
    default M updating(M model) {
        return model;
    }

    /** After a model was updated; in the transaction. */
    default void updated(M model) {}

    /** Before a model is deleted; an observer may throw {@link dev.elif.error.Veto}. */
    default void deleting(M model) {}

    /** After a model was deleted; in the transaction. */
    default void deleted(M model) {}

    /** After a model was marked as deleted, before {@link #deleted}; in the transaction. */
    default void trashed(M model) {}

    /** Before a model with a soft delete is deleted for good, before {@link #deleting}; it may throw {@link dev.elif.error.Veto}. */
    default void forceDeleting(M model) {}

    /** After a model with a soft delete was deleted for good, after {@link #deleted}; in the transaction. */
    default void forceDeleted(M model) {}

    /** Before a deleted model is brought back; an observer may throw {@link dev.elif.error.Veto}. */
    default void restoring(M model) {}

    /** After a deleted model was brought back; in the transaction. */
    default void restored(M model) {}

    /** After a model was read from the database; once for each model of a result. */
    default void retrieved(M model) {}
}
