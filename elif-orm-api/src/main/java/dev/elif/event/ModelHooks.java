package dev.elif.event;

/**
 * The methods of a model that are called at its own events; generated where a model has any, as a part of its descriptor.
 *
 * <p>They are called before all observers, in the thread and transaction of the write.
 *
 * @param <M> the model
 */
public interface ModelHooks<M> {

    /** Whether the model has a method for {@code kind}. */
    boolean hooked(EventKind kind);

    /** Calls the methods for {@code kind} and returns the model to go on with, which for a record may be a replacement. */
    M call(EventKind kind, M model);
}
