package dev.elif.schema;

import dev.elif.ast.Table;

/**
 * A new key of a table that is there.
 *
 * @param table the table
 * @param constraint the key; what is in the table must keep to it
 */
public record AddConstraint(Table table, Constraint constraint) implements SchemaChange {

    /** Checks the names. */
    public AddConstraint {
        Names.check(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addConstraint(this);
    }
}
