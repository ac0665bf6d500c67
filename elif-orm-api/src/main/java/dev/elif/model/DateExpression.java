package dev.elif.model;

import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A date, or what has one: days, months and years, and today by a clock of the program's own.
 *
 * <p>Those of an instant are its parts in UTC, whatever the session's zone.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java
 */
public interface DateExpression<M, T> extends TemporalExpression<M, T> {

    /** The expression {@code expression}, which has dates of that type. */
    static <M, T> DateExpression<M, T> of(Expression expression, ColumnType<T> type) {
        return new Computed.Day<>(expression, type);
    }

    @Override
    default DateExpression<M, T> as(String name) {
        return of(new Labelled(expression(), name), type());
    }

    /** {@code this >= ? and this < ?}: on that day, which of an instant is one in UTC; an index of the column serves it. */
    default Condition<M> onDate(LocalDate day) {
        return Times.within(this, day, day.plusDays(1), ZoneOffset.UTC);
    }

    /** {@code this >= ? and this < ?}: in that month. */
    default Condition<M> inMonth(YearMonth month) {
        return Times.within(this, month.atDay(1), month.plusMonths(1).atDay(1), ZoneOffset.UTC);
    }

    /** {@code this >= ? and this < ?}: in that year. */
    default Condition<M> inYear(int year) {
        return Times.within(this, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), ZoneOffset.UTC);
    }

    /** {@code this < ?}: before the clock's moment, or its day for a date, in its zone. */
    default Condition<M> isPast(Clock clock) {
        return Times.test(Operation.LT, this, Times.now(this, clock));
    }

    /** {@code this > ?}: after the clock's moment, or its day for a date, in its zone. */
    default Condition<M> isFuture(Clock clock) {
        return Times.test(Operation.GT, this, Times.now(this, clock));
    }

    /** {@code this <= ?}. */
    default Condition<M> isNowOrPast(Clock clock) {
        return Times.test(Operation.LE, this, Times.now(this, clock));
    }

    /** {@code this >= ?}. */
    default Condition<M> isNowOrFuture(Clock clock) {
        return Times.test(Operation.GE, this, Times.now(this, clock));
    }

    /** {@code this >= ? and this < ?}: on the clock's day, in its zone. */
    default Condition<M> isToday(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return Times.within(this, today, today.plusDays(1), clock.getZone());
    }

    /** {@code this < ?}: before the clock's day begins, in its zone. */
    default Condition<M> isBeforeToday(Clock clock) {
        return Times.test(Operation.LT, this, Times.start(this, LocalDate.now(clock), clock.getZone()));
    }

    /** {@code this >= ?}: after the clock's day has ended, in its zone. */
    default Condition<M> isAfterToday(Clock clock) {
        return Times.test(
                Operation.GE, this, Times.start(this, LocalDate.now(clock).plusDays(1), clock.getZone()));
    }

    /** {@code this < ?}: before the clock's day has ended, in its zone. */
    default Condition<M> isTodayOrBefore(Clock clock) {
        return Times.test(
                Operation.LT, this, Times.start(this, LocalDate.now(clock).plusDays(1), clock.getZone()));
    }

    /** {@code this >= ?}: after the clock's day has begun, in its zone. */
    default Condition<M> isTodayOrAfter(Clock clock) {
        return Times.test(Operation.GE, this, Times.start(this, LocalDate.now(clock), clock.getZone()));
    }

    /** {@code extract(year from this)}. */
    default NumberExpression<M, Integer> year() {
        return Times.part(this, Operation.YEAR);
    }

    /** {@code extract(quarter from this)}, from 1 to 4. */
    default NumberExpression<M, Integer> quarter() {
        return Times.part(this, Operation.QUARTER);
    }

    /** {@code extract(month from this)}, from 1 to 12. */
    default NumberExpression<M, Integer> month() {
        return Times.part(this, Operation.MONTH);
    }

    /** {@code extract(week from this)}, as ISO 8601 counts weeks. */
    default NumberExpression<M, Integer> week() {
        return Times.part(this, Operation.WEEK);
    }

    /** {@code extract(day from this)}, from 1 to 31. */
    default NumberExpression<M, Integer> day() {
        return Times.part(this, Operation.DAY);
    }

    /** {@code extract(isodow from this)}: Monday is 1, as in {@link java.time.DayOfWeek}. */
    default NumberExpression<M, Integer> dayOfWeek() {
        return Times.part(this, Operation.DAY_OF_WEEK);
    }

    /** {@code extract(doy from this)}, from 1 to 366. */
    default NumberExpression<M, Integer> dayOfYear() {
        return Times.part(this, Operation.DAY_OF_YEAR);
    }

    /**
     * {@code date_trunc('unit', this)}: where the century, year, month, week ... of it began; of an instant in UTC.
     *
     * @throws dev.elif.error.QueryException at once, when it has no such unit: a date no hours
     */
    default DateExpression<M, T> truncatedTo(ChronoUnit unit) {
        return of(Times.truncated(this, unit), type());
    }

    /** {@code this + interval}: so many years, months and days later; of an instant in UTC. */
    default DateExpression<M, T> plus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT, period), type());
    }

    /** {@code this - interval}: so many years, months and days earlier; of an instant in UTC. */
    default DateExpression<M, T> minus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, period), type());
    }

    @Override
    default DateExpression<M, T> orElse(T other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    @Override
    default DateExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    @Override
    default DateExpression<M, T> nullIf(T value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }

    @Override
    default DateExpression<M, T> least(T other) {
        return of(Operands.call(this, Operation.LEAST, Operands.bind(this, other)), type());
    }

    @Override
    default DateExpression<M, T> least(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.LEAST, other.expression()), type());
    }

    @Override
    default DateExpression<M, T> greatest(T other) {
        return of(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)), type());
    }

    @Override
    default DateExpression<M, T> greatest(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.GREATEST, other.expression()), type());
    }
}
