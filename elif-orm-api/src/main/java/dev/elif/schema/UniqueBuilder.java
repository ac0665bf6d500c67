package dev.elif.schema;

import dev.elif.ast.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of which rows a unique key is: by default of all. */
public final class UniqueBuilder {

    private final Table table;
    private final List<String> columns;
    private @Nullable String where;

    UniqueBuilder(Table table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * Only of rows for which {@code condition} holds, in the database's own words: {@code deleted_at is null} lets go of what was
     * deleted softly.
     *
     * <p>It is an index then, which {@link TableChanges#dropIndex} drops; an upsert cannot name it.
     */
    public void where(String condition) {
        where = condition;
    }

    SchemaChange change() {
        return where == null
                ? new AddConstraint(table, new Constraint.Unique(Names.unique(table, columns), columns))
                : new CreateIndex(table, Names.index(table, columns), columns, true, where);
    }
}
