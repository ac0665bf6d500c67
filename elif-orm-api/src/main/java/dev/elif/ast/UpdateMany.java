package dev.elif.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code update … set … from unnest(…) where …}: many rows with different values in one statement, an array a column.
 *
 * @param table the table
 * @param keys the columns that say which row, each with an array
 * @param changes the columns that change; all arrays are of one length
 * @param returning what comes back of each row; empty for nothing
 */
public record UpdateMany(
        Table table, List<ColumnValues> keys, List<Change> changes, List<? extends Expression> returning)
        implements Statement {

    /**
     * A column that changes in all rows, or in some.
     *
     * @param values the column with its array
     * @param only an array of booleans that says in which rows; null for all
     */
    public record Change(ColumnValues values, @Nullable Bind only) implements Node {

        @Override
        public void shape(Shape shape) {
            values.shape(shape);
            shape.optional(only);
        }
    }

    public UpdateMany {
        keys = List.copyOf(keys);
        changes = List.copyOf(changes);
        returning = List.copyOf(returning);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(UpdateMany.class);
        table.shape(shape);
        shape.nodes(keys).nodes(changes).nodes(returning);
    }
}
