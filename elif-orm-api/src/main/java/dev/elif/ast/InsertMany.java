package dev.elif.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code insert into … select … from unnest(…) on conflict … returning …}: many rows in one statement, an array a column.
 *
 * <p>What comes back is in the order of the arrays.
 *
 * @param into the table
 * @param values the columns, each with an array; all of one length
 * @param conflict what is done where a row is there already; null for an error
 * @param returning what comes back of each row; empty for nothing
 */
public record InsertMany(
        Table into, List<ColumnValues> values, @Nullable OnConflict conflict, List<? extends Expression> returning)
        implements Statement {

    public InsertMany {
        values = List.copyOf(values);
        returning = List.copyOf(returning);
    }

    /** An insert that nothing may be in the way of. */
    public static InsertMany of(Table into, List<ColumnValues> values, List<? extends Expression> returning) {
        return new InsertMany(into, values, null, returning);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(InsertMany.class);
        into.shape(shape);
        shape.nodes(values).optional(conflict).nodes(returning);
    }
}
