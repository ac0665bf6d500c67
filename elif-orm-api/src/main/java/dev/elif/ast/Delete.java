package dev.elif.ast;

import java.util.List;

/**
 * {@code delete from … where …}.
 *
 * @param from the table
 * @param where all must hold
 */
public record Delete(Table from, List<? extends Condition<?>> where) implements Statement {

    public Delete {
        where = List.copyOf(where);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(Delete.class);
        from.shape(shape);
        shape.nodes(where);
    }
}
