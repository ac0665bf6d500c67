package dev.elif.model;

/** Where models come from: the runtime of one database, of which a model's state knows no more than this. */
public interface Origin {

    /** A copy of {@code model} to compare with later, which no change in place reaches. */
    default <M> M snapshot(ModelType<M> type, M model) {
        return type.copy(model);
    }

    /** Whether two values of a {@link Json} column are written as the same JSON, in whatever order. */
    default boolean sameJson(Object left, Object right) {
        return left.equals(right);
    }
}
