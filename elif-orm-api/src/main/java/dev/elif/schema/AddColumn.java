package dev.elif.schema;

import dev.elif.ast.Table;

/**
 * A new column of a table that is there.
 *
 * @param table the table
 * @param column the column; not nullable and without a default it can only join an empty table
 */
public record AddColumn(Table table, ColumnDefinition column) implements SchemaChange {

    /** Checks the names. */
    public AddColumn {
        Names.check(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addColumn(this);
    }
}
