package dev.elif.schema;

import dev.elif.ast.Table;

/**
 * An index that goes.
 *
 * @param table the table
 * @param name the index's name
 */
public record DropIndex(Table table, String name) implements SchemaChange {

    /** Checks the names. */
    public DropIndex {
        Names.check(table);
        Names.check("index", name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropIndex(this);
    }
}
