package dev.elif.ast;

import org.jspecify.annotations.Nullable;

/**
 * {@code limit … offset …}: literals in the text, because with a limit as a parameter PostgreSQL plans every execution anew.
 *
 * @param limit at most so many rows; null for all
 * @param offset so many rows are left out first; null for none
 */
public record Bounds(@Nullable Long limit, @Nullable Long offset) implements Node {

    /** All rows. */
    public static final Bounds NONE = new Bounds(null, null);

    @Override
    public void shape(Shape shape) {
        shape.token(limit == null ? -1L : limit).token(offset == null ? -1L : offset);
    }
}
