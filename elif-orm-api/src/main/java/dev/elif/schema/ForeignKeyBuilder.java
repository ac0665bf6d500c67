package dev.elif.schema;

import dev.elif.ast.Table;
import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a foreign key references, and what happens when that goes or changes: by default it may not. */
public final class ForeignKeyBuilder {

    private final Table table;
    private final List<String> columns;
    private @Nullable Table target;
    private List<String> targetColumns = List.of();
    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;

    ForeignKeyBuilder(Table table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The table, and as many of its columns, which are its primary key or unique together. */
    public ForeignKeyBuilder references(String targetTable, String... columnsOfTarget) {
        target = Names.table(targetTable);
        targetColumns = List.of(columnsOfTarget);
        return this;
    }

    /** What happens to rows of this table when the row they reference is deleted. */
    public ForeignKeyBuilder onDelete(ReferentialAction action) {
        onDelete = action;
        return this;
    }

    /** What happens to rows of this table when the key they reference changes. */
    public ForeignKeyBuilder onUpdate(ReferentialAction action) {
        onUpdate = action;
        return this;
    }

    Constraint constraint() {
        if (target == null) {
            throw new MigrationException(ApiMessage.SCHEMA_TARGET, columns, table.name());
        }
        return new Constraint.ForeignKey(
                Names.foreignKey(table, columns), columns, target, targetColumns, onDelete, onUpdate);
    }
}
