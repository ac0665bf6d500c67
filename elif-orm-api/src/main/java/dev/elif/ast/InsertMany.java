package dev.elif.ast;

import java.util.List;

/**
 * {@code insert into … select … from unnest(…) returning …}: many rows in one statement, an array a column.
 *
 * <p>What comes back is in the order of the arrays.
 *
 * @param into the table
 * @param values the columns, each with an array; all of one length
 * @param returning what comes back of each row; empty for nothing
 */
public record InsertMany(Table into, List<Assignment> values, List<ColumnRef> returning) implements Statement {

    public InsertMany {
        values = List.copyOf(values);
        returning = List.copyOf(returning);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(InsertMany.class);
        into.shape(shape);
        shape.nodes(values).nodes(returning);
    }
}
