package dev.elif.schema;

import dev.elif.ast.Table;

/**
 * A key that goes.
 *
 * @param table the table
 * @param name the constraint's name
 */
public record DropConstraint(Table table, String name) implements SchemaChange {

    /** Checks the names. */
    public DropConstraint {
        Names.check(table);
        Names.check("constraint", name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropConstraint(this);
    }
}
