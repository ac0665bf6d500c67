package dev.elif.model;

/**
 * Makes values for {@link GeneratedBy} columns. Called by many threads at once.
 *
 * @param <T> the field's type, boxed
 */
public interface IdGenerator<T> {

    /** A value that was never made before. */
    T next();
}
