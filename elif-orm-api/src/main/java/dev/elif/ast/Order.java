package dev.elif.ast;

import java.util.function.UnaryOperator;

/**
 * One key of an {@code order by}.
 *
 * @param by what decides
 * @param descending largest first
 * @param nulls where nulls go
 * @param <M> the model whose query it orders; only for the compiler
 */
public record Order<M>(Expression by, boolean descending, Nulls nulls) implements Node {

    public Order {
        by = ColumnRef.compared(by);
    }

    /** Where nulls go. */
    public enum Nulls {
        /** Where the database puts them: on PostgreSQL last when ascending, first when descending. */
        DEFAULT,
        FIRST,
        LAST
    }

    /** The same order with nulls first. */
    public Order<M> nullsFirst() {
        return new Order<>(by, descending, Nulls.FIRST);
    }

    /** The same order with nulls last. */
    public Order<M> nullsLast() {
        return new Order<>(by, descending, Nulls.LAST);
    }

    /** The same order by what {@code leaf} makes of it. */
    public Order<M> map(UnaryOperator<Expression> leaf) {
        return new Order<>(by.map(leaf), descending, nulls);
    }

    @Override
    public void shape(Shape shape) {
        by.shape(shape);
        shape.token(descending).token(nulls);
    }
}
