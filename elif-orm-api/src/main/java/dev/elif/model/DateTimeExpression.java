package dev.elif.model;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A date and a time of day.
 *
 * <p>Those of an instant are its parts in UTC, whatever the session's zone.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java
 */
public interface DateTimeExpression<M, T> extends DateExpression<M, T>, TimeExpression<M, T> {

    /** The expression {@code expression}, which has dates and times of that type. */
    static <M, T> DateTimeExpression<M, T> of(Expression expression, ColumnType<T> type) {
        return new Computed.Moment<>(expression, type);
    }

    @Override
    default DateTimeExpression<M, T> as(String name) {
        return of(new Labelled(expression(), name), type());
    }

    /** {@code cast(this as date)}. */
    default DateExpression<M, LocalDate> date() {
        return DateExpression.of(Times.cast(this, SqlType.DATE), ColumnType.DATE);
    }

    /** {@code cast(this as time)}. */
    default TimeExpression<M, LocalTime> time() {
        return TimeExpression.of(Times.cast(this, SqlType.TIME), ColumnType.TIME);
    }

    @Override
    default DateTimeExpression<M, T> truncatedTo(ChronoUnit unit) {
        return of(Times.truncated(this, unit), type());
    }

    @Override
    default DateTimeExpression<M, T> plus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT, period), type());
    }

    @Override
    default DateTimeExpression<M, T> minus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, period), type());
    }

    @Override
    default DateTimeExpression<M, T> plus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT, duration), type());
    }

    @Override
    default DateTimeExpression<M, T> minus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, duration), type());
    }

    @Override
    default DateTimeExpression<M, T> orElse(T other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    @Override
    default DateTimeExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    @Override
    default DateTimeExpression<M, T> nullIf(T value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }

    @Override
    default DateTimeExpression<M, T> least(T other) {
        return of(Operands.call(this, Operation.LEAST, Operands.bind(this, other)), type());
    }

    @Override
    default DateTimeExpression<M, T> least(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.LEAST, other.expression()), type());
    }

    @Override
    default DateTimeExpression<M, T> greatest(T other) {
        return of(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)), type());
    }

    @Override
    default DateTimeExpression<M, T> greatest(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.GREATEST, other.expression()), type());
    }
}
