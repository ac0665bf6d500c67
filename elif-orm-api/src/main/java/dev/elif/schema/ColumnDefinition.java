package dev.elif.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table's definition.
 *
 * @param name its name
 * @param type what it holds
 * @param nullable whether it may hold nothing
 * @param identity whether the database counts it up
 * @param defaultValue what it holds when an insert leaves it out; null for none
 */
public record ColumnDefinition(
        String name,
        DataType type,
        boolean nullable,
        boolean identity,
        @Nullable DefaultValue defaultValue) {

    /** Checks the name. */
    public ColumnDefinition {
        Names.check("column", name);
    }
}
