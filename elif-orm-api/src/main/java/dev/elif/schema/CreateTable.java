package dev.elif.schema;

import dev.elif.ast.Table;
import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;
import dev.elif.error.UnknownNameException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A new table.
 *
 * @param table its name
 * @param ifNotExists whether a table that is there already is left as it is
 * @param columns its columns, at least one
 * @param constraints its keys
 */
public record CreateTable(
        Table table, boolean ifNotExists, List<ColumnDefinition> columns, List<Constraint> constraints)
        implements SchemaChange {

    /**
     * Checks the definition.
     *
     * @throws MigrationException without columns, or with a column, a constraint's name or the primary key twice
     * @throws UnknownNameException when a key names a column that the table does not have
     */
    public CreateTable {
        Names.check(table);
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        if (columns.isEmpty()) {
            throw new MigrationException(ApiMessage.SCHEMA_EMPTY, "Table [" + table.name() + "]");
        }
        Set<String> names = new HashSet<>();
        for (ColumnDefinition column : columns) {
            once(table, names.add(column.name()), "column [" + column.name() + "]");
        }
        Set<String> keys = new HashSet<>();
        boolean primary = false;
        for (Constraint constraint : constraints) {
            boolean another = constraint instanceof Constraint.PrimaryKey;
            once(table, !(primary && another), "a primary key");
            primary |= another;
            once(table, keys.add(constraint.name()), "constraint [" + constraint.name() + "]");
            requireColumns(table, columns, constraint.columns());
        }
    }

    private static void once(Table table, boolean first, String what) {
        if (!first) {
            throw new MigrationException(ApiMessage.SCHEMA_TWICE, "Table [" + table.name() + "]", what);
        }
    }

    /** Throws when a name is not that of a column. */
    static void requireColumns(Table table, List<ColumnDefinition> columns, List<String> names) {
        List<String> known = columns.stream().map(ColumnDefinition::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UnknownNameException(
                        ApiMessage.UNKNOWN_COLUMN, "Table [" + table.name() + "]", name, "", known);
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }
}
