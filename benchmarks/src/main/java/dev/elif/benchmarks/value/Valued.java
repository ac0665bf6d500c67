package dev.elif.benchmarks.value;

/** A model that can say itself as a plain value. */
public interface Valued {

    /** This model's columns as a {@link UserValue}. */
    UserValue value();

    /** This model and all it has loaded. */
    default UserTree tree() {
        throw new UnsupportedOperationException(getClass().getName());
    }
}
