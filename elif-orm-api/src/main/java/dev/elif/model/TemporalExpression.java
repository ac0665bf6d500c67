package dev.elif.model;

import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;

/**
 * A date or a time.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java
 */
public interface TemporalExpression<M, T> extends ComparableExpression<M, T> {

    /** The expression {@code expression}, which has dates or times of that type. */
    static <M, T> TemporalExpression<M, T> of(Expression expression, ColumnType<T> type) {
        return new Computed.Temporal<>(expression, type);
    }

    @Override
    default TemporalExpression<M, T> as(String name) {
        return of(new Labelled(expression(), name), type());
    }

    /** {@code this > ?}. */
    default Condition<M> after(T moment) {
        return gt(moment);
    }

    /** {@code this > other}. */
    default Condition<M> after(TypedExpression<? super M, T> other) {
        return gt(other);
    }

    /** {@code this < ?}. */
    default Condition<M> before(T moment) {
        return lt(moment);
    }

    /** {@code this < other}. */
    default Condition<M> before(TypedExpression<? super M, T> other) {
        return lt(other);
    }
}
