package dev.elif.model;

import dev.elif.ast.Condition;
import java.time.Duration;

/**
 * A date or a time; what can be asked of it besides says its kind: {@link DateExpression}, {@link TimeExpression},
 * {@link DateTimeExpression} or {@link InstantExpression}.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java
 */
public interface TemporalExpression<M, T> extends ComparableExpression<M, T> {

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

    /** {@code this - earlier}, exact to the microsecond; negative where that is later. */
    default ComparableExpression<M, Duration> since(TypedExpression<? super M, T> earlier) {
        return ComparableExpression.of(Times.since(this, earlier.expression()), ColumnType.DURATION);
    }
}
