package dev.elif.ast;

import java.util.List;

/**
 * {@code insert into … values … returning …}: one row.
 *
 * @param into the table
 * @param values the columns with their values; empty for {@code default values}
 * @param returning what comes back of the row; empty for nothing
 */
public record Insert(Table into, List<Assignment> values, List<ColumnRef> returning) implements Statement {

    public Insert {
        values = List.copyOf(values);
        returning = List.copyOf(returning);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Insert.class);
        into.shape(shape);
        shape.nodes(values).nodes(returning);
    }
}
