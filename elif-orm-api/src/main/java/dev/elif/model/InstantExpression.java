package dev.elif.model;

import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A moment, the same everywhere; its day, its hour and its other parts are those in UTC, and {@link #in} is what it is elsewhere.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java
 */
public interface InstantExpression<M, T> extends DateTimeExpression<M, T> {

    /** The expression {@code expression}, which has instants of that type. */
    static <M, T> InstantExpression<M, T> of(Expression expression, ColumnType<T> type) {
        return new Computed.Instants<>(expression, type);
    }

    @Override
    default InstantExpression<M, T> as(String name) {
        return of(new Labelled(expression(), name), type());
    }

    /** {@code this >= ? and this < ?}: on that day in that zone; an index of the column serves it. */
    default Condition<M> onDate(LocalDate day, ZoneId zone) {
        return Times.within(this, day, day.plusDays(1), zone);
    }

    /** {@code this >= ? and this < ?}: in that month in that zone. */
    default Condition<M> inMonth(YearMonth month, ZoneId zone) {
        return Times.within(this, month.atDay(1), month.plusMonths(1).atDay(1), zone);
    }

    /** {@code this >= ? and this < ?}: in that year in that zone. */
    default Condition<M> inYear(int year, ZoneId zone) {
        return Times.within(this, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), zone);
    }

    /** {@code (this at time zone 'zone')}: what a clock on the wall there shows at that instant. */
    default DateTimeExpression<M, LocalDateTime> in(ZoneId zone) {
        return DateTimeExpression.of(Times.in(this, zone), ColumnType.DATE_TIME);
    }

    @Override
    default InstantExpression<M, T> truncatedTo(ChronoUnit unit) {
        return of(Times.truncated(this, unit), type());
    }

    @Override
    default InstantExpression<M, T> plus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT, period), type());
    }

    @Override
    default InstantExpression<M, T> minus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, period), type());
    }

    @Override
    default InstantExpression<M, T> plus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT, duration), type());
    }

    @Override
    default InstantExpression<M, T> minus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, duration), type());
    }

    @Override
    default InstantExpression<M, T> orElse(T other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    @Override
    default InstantExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    @Override
    default InstantExpression<M, T> nullIf(T value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }

    @Override
    default InstantExpression<M, T> least(T other) {
        return of(Operands.call(this, Operation.LEAST, Operands.bind(this, other)), type());
    }

    @Override
    default InstantExpression<M, T> least(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.LEAST, other.expression()), type());
    }

    @Override
    default InstantExpression<M, T> greatest(T other) {
        return of(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)), type());
    }

    @Override
    default InstantExpression<M, T> greatest(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.GREATEST, other.expression()), type());
    }
}
