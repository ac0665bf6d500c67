package dev.elif.ast;

import java.util.List;

/**
 * {@code update … set … where …}.
 *
 * @param table the table
 * @param values what changes
 * @param where all must hold
 */
public record Update(Table table, List<Assignment> values, List<? extends Condition<?>> where) implements Statement {

    public Update {
        values = List.copyOf(values);
        where = List.copyOf(where);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Update.class);
        table.shape(shape);
        shape.nodes(values).nodes(where);
    }
}
