package dev.elif.model;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import org.jspecify.annotations.Nullable;

/** A value that comes out of a select under another name. */
record Renamed<M, T>(Selection<M, T> value, String name) implements Selection<M, T> {

    @Override
    public Expression expression() {
        return new Labelled(value.expression(), name);
    }

    @Override
    public @Nullable T read(Row row, int index) {
        return value.read(row, index);
    }
}
