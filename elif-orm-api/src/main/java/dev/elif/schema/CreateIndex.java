package dev.elif.schema;

import dev.elif.ast.Table;
import java.util.List;

/**
 * A new index.
 *
 * @param table the table
 * @param name the index's name
 * @param columns what it orders by, at least one
 */
public record CreateIndex(Table table, String name, List<String> columns) implements SchemaChange {

    /**
     * Checks the names.
     *
     * @throws dev.elif.error.MigrationException without columns
     */
    public CreateIndex {
        Names.check(table);
        Names.check("index", name);
        columns = Names.columns("Index [" + name + "]", columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }
}
