package dev.elif.schema;

import dev.elif.ast.Table;

/**
 * A table that gets another name in its schema; its constraints and indexes keep theirs.
 *
 * @param table its name so far
 * @param newName its name from now on
 */
public record RenameTable(Table table, String newName) implements SchemaChange {

    /** Checks the names. */
    public RenameTable {
        Names.check(table);
        Names.check("table", newName);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameTable(this);
    }
}
