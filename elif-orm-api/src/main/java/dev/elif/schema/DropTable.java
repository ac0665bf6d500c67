package dev.elif.schema;

import dev.elif.ast.Table;

/**
 * A table that goes, with what is in it.
 *
 * @param table its name
 * @param ifExists whether a table that is not there is no error
 */
public record DropTable(Table table, boolean ifExists) implements SchemaChange {

    /** Checks the names. */
    public DropTable {
        Names.check(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTable(this);
    }
}
