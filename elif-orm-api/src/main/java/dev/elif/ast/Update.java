package dev.elif.ast;

import java.util.List;

/**
 * {@code update … set … where … returning …}.
 *
 * @param table the table
 * @param values what changes
 * @param where all must hold
 * @param returning what comes back of each row; empty for nothing
 */
public record Update(
        Table table,
        List<? extends Assignment<?>> values,
        List<? extends Condition<?>> where,
        List<? extends Expression> returning)
        implements Statement {

    public Update {
        values = List.copyOf(values);
        where = List.copyOf(where);
        returning = List.copyOf(returning);
    }

    /** An update that returns nothing. */
    public static Update of(Table table, List<? extends Assignment<?>> values, List<? extends Condition<?>> where) {
        return new Update(table, values, where, List.of());
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(Update.class);
        table.shape(shape);
        shape.nodes(values).nodes(where).nodes(returning);
    }
}
