package dev.elif.model;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;

/**
 * A number.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java, boxed
 */
public interface NumberExpression<M, T extends Number> extends ComparableExpression<M, T> {

    /** The expression {@code expression}, which has numbers of that type. */
    static <M, T extends Number> NumberExpression<M, T> number(Expression expression, ColumnType<T> type) {
        return new Computed.Numeric<>(expression, type);
    }

    @Override
    default NumberExpression<M, T> as(String name) {
        return number(new Labelled(expression(), name), type());
    }
}
