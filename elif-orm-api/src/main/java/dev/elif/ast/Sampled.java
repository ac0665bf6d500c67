package dev.elif.ast;

import org.jspecify.annotations.Nullable;

/**
 * A part of a table's rows, taken at random: {@code table tablesample bernoulli (10) repeatable (42)}.
 *
 * @param table the table
 * @param method how
 * @param percent of the rows, a literal in the text
 * @param seed the same seed takes the same rows as long as they do not change; null for others each time
 */
public record Sampled(
        Table table,
        Method method,
        double percent,
        @Nullable Long seed) implements Source {

    /** How rows are taken. */
    public enum Method {
        /** Each row by itself; reads the whole table. */
        BERNOULLI,
        /** Whole pages of the disk: fast, but rows that were stored together come together. */
        SYSTEM
    }

    @Override
    public void shape(Shape shape) {
        shape.token(method).token(percent).token(seed == null ? Sampled.class : seed);
        table.shape(shape);
    }
}
