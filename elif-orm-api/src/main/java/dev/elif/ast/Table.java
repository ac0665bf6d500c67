package dev.elif.ast;

import org.jspecify.annotations.Nullable;

/**
 * A table by its name, unquoted.
 *
 * @param schema the schema, or null for the connection's own
 * @param name the table
 */
public record Table(@Nullable String schema, String name) implements Source {

    /** A table of the connection's own schema. */
    public static Table of(String name) {
        return new Table(null, name);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Table.class).token(schema == null ? "" : schema).token(name);
    }
}
