package dev.elif.ast;

import java.util.List;

/**
 * {@code delete from … where … returning …}.
 *
 * @param from the table
 * @param where all must hold
 * @param returning what comes back of each row; empty for nothing
 */
public record Delete(Table from, List<? extends Condition<?>> where, List<? extends Expression> returning)
        implements Statement {

    public Delete {
        where = List.copyOf(where);
        returning = List.copyOf(returning);
    }

    /** A delete that returns nothing. */
    public static Delete of(Table from, List<? extends Condition<?>> where) {
        return new Delete(from, where, List.of());
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(Delete.class);
        from.shape(shape);
        shape.nodes(where).nodes(returning);
    }
}
