package dev.elif.model;

import java.util.Objects;

/**
 * How a value of the program becomes one that a column can hold, and back.
 *
 * <p>Never called with null: null is stored as null. Called by many threads at once. What it throws reaches the caller
 * as a {@code MappingException} that names model and column.
 *
 * @param <J> the field's type
 * @param <D> the stored type: a box, {@link String}, {@link java.math.BigDecimal}, {@link java.util.UUID}, {@code byte[]}
 *     or one of {@code java.time} that {@link dev.elif.ast.SqlType} names
 */
public interface Converter<J, D> {

    /** The value as it is stored. */
    D toDatabase(J value);

    /** The value as the program sees it. */
    J fromDatabase(D stored);

    /** Whether two values are the same, so that a save has nothing to send; by default what they say themselves. */
    default boolean same(J left, J right) {
        return Objects.deepEquals(left, right);
    }
}
