package dev.elif.model;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * A time of day, or what has one: hours, minutes and seconds.
 *
 * <p>Those of an instant are its parts in UTC, whatever the session's zone.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java
 */
public interface TimeExpression<M, T> extends TemporalExpression<M, T> {

    /** The expression {@code expression}, which has times of day of that type. */
    static <M, T> TimeExpression<M, T> of(Expression expression, ColumnType<T> type) {
        return new Computed.Hours<>(expression, type);
    }

    @Override
    default TimeExpression<M, T> as(String name) {
        return of(new Labelled(expression(), name), type());
    }

    /** {@code extract(hour from this)}, from 0 to 23. */
    default NumberExpression<M, Integer> hour() {
        return Times.part(this, Operation.HOUR);
    }

    /** {@code extract(minute from this)}, from 0 to 59. */
    default NumberExpression<M, Integer> minute() {
        return Times.part(this, Operation.MINUTE);
    }

    /** {@code floor(extract(second from this))}, from 0 to 59. */
    default NumberExpression<M, Integer> second() {
        return Times.part(this, Operation.SECOND);
    }

    /**
     * {@code date_trunc('unit', this)}: where the hour, minute, second ... of it began.
     *
     * @throws dev.elif.error.QueryException at once, when it has no such unit: a time of day no months
     */
    default TimeExpression<M, T> truncatedTo(ChronoUnit unit) {
        return of(Times.truncated(this, unit), type());
    }

    /** {@code this + interval}: so much later. */
    default TimeExpression<M, T> plus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT, duration), type());
    }

    /** {@code this - interval}: so much earlier. */
    default TimeExpression<M, T> minus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, duration), type());
    }

    @Override
    default TimeExpression<M, T> orElse(T other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    @Override
    default TimeExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    @Override
    default TimeExpression<M, T> nullIf(T value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }

    @Override
    default TimeExpression<M, T> least(T other) {
        return of(Operands.call(this, Operation.LEAST, Operands.bind(this, other)), type());
    }

    @Override
    default TimeExpression<M, T> least(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.LEAST, other.expression()), type());
    }

    @Override
    default TimeExpression<M, T> greatest(T other) {
        return of(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)), type());
    }

    @Override
    default TimeExpression<M, T> greatest(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.GREATEST, other.expression()), type());
    }
}
