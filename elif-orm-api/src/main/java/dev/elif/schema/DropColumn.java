package dev.elif.schema;

import dev.elif.ast.Table;

/**
 * A column that goes, with what is in it and the keys and indexes that name it.
 *
 * @param table the table
 * @param column its name
 */
public record DropColumn(Table table, String column) implements SchemaChange {

    /** Checks the names. */
    public DropColumn {
        Names.check(table);
        Names.check("column", column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }
}
