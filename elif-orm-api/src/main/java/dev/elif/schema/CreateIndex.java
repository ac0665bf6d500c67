package dev.elif.schema;

import dev.elif.ast.Table;
import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new index.
 *
 * @param table the table
 * @param name the index's name
 * @param columns what it orders by, at least one
 * @param unique whether no two of its rows share their values
 * @param where which rows it has, in the database's own words; null for all
 */
public record CreateIndex(
        Table table,
        String name,
        List<String> columns,
        boolean unique,
        @Nullable String where) implements SchemaChange {

    /**
     * Checks the names.
     *
     * @throws dev.elif.error.MigrationException without columns, or with a blank condition
     */
    public CreateIndex {
        Names.check(table);
        Names.check("index", name);
        columns = Names.columns("Index [" + name + "]", columns);
        if (where != null && where.isBlank()) {
            throw new MigrationException(ApiMessage.SCHEMA_BLANK, "The condition of index [" + name + "]");
        }
    }

    /** An index of all rows, which may share their values. */
    public CreateIndex(Table table, String name, List<String> columns) {
        this(table, name, columns, false, null);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }
}
