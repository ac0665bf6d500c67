package dev.elif.ast;

import org.jspecify.annotations.Nullable;

/**
 * A common table expression, and the place where it is read: {@code with name as (…)} stands once before the statement, however often
 * it is read.
 *
 * @param name unquoted
 * @param recursive whether its own rows are read in it, by {@link Self}
 * @param materialized whether it is computed once as a whole, or as a part of what reads it; null leaves that to the database
 * @param rows what it holds: a select, several put together, or a write that returns rows
 */
public record Common(
        String name, boolean recursive, @Nullable Boolean materialized, Statement rows) implements Source {

    /**
     * The rows that a recursive one has so far.
     *
     * @param name unquoted
     */
    public record Self(String name) implements Source {
        @Override
        public void shape(Shape shape) {
            shape.token(Self.class).token(name);
        }
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Common.class).token(name).common(this);
    }

    /** Its definition, which stands elsewhere. */
    void define(Shape shape) {
        shape.token(name).token(recursive).token(materialized == null ? Common.class : materialized);
        rows.shape(shape);
    }
}
