package dev.elif.model;

import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A date or a time.
 *
 * <p>The day, the hour and the other parts of an instant are those in UTC, whatever the session's zone; {@link #in} is the same moment
 * elsewhere. Asking a date for its hour, a time for its day, or a local time for its zone is a
 * {@link dev.elif.error.QueryException} at once.
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

    /** {@code this >= ? and this < ?}: on that day, which of an instant is one in UTC; an index of the column serves it. */
    default Condition<M> onDate(LocalDate day) {
        return onDate(day, ZoneOffset.UTC);
    }

    /** {@code this >= ? and this < ?}: on that day in that zone, which only an instant needs. */
    default Condition<M> onDate(LocalDate day, ZoneId zone) {
        return Times.within(this, day, day.plusDays(1), zone);
    }

    /** {@code this >= ? and this < ?}: in that month. */
    default Condition<M> inMonth(YearMonth month) {
        return inMonth(month, ZoneOffset.UTC);
    }

    /** {@code this >= ? and this < ?}: in that month in that zone, which only an instant needs. */
    default Condition<M> inMonth(YearMonth month, ZoneId zone) {
        return Times.within(this, month.atDay(1), month.plusMonths(1).atDay(1), zone);
    }

    /** {@code this >= ? and this < ?}: in that year. */
    default Condition<M> inYear(int year) {
        return inYear(year, ZoneOffset.UTC);
    }

    /** {@code this >= ? and this < ?}: in that year in that zone, which only an instant needs. */
    default Condition<M> inYear(int year, ZoneId zone) {
        return Times.within(this, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), zone);
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
        return onDate(LocalDate.now(clock), clock.getZone());
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

    /** {@code (this at time zone 'zone')}: what a clock on the wall there shows at that instant. */
    default TemporalExpression<M, LocalDateTime> in(ZoneId zone) {
        return of(Times.in(this, zone), ColumnType.DATE_TIME);
    }

    /** {@code cast(this as date)}. */
    default TemporalExpression<M, LocalDate> date() {
        return of(Times.cast(this, SqlType.DATE, "date"), ColumnType.DATE);
    }

    /** {@code cast(this as time)}. */
    default TemporalExpression<M, LocalTime> time() {
        return of(Times.cast(this, SqlType.TIME, "time"), ColumnType.TIME);
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

    /** {@code date_trunc('unit', this)}: where the century, year, month, week, day, hour ... of it began; of an instant in UTC. */
    default TemporalExpression<M, T> truncatedTo(ChronoUnit unit) {
        return of(Times.truncated(this, unit), type());
    }

    /** {@code this + interval}: so much later; not of a date. */
    default TemporalExpression<M, T> plus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT, duration), type());
    }

    /** {@code this + interval}: so many years, months and days later, of an instant in UTC; not of a time of day. */
    default TemporalExpression<M, T> plus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT, period), type());
    }

    /** {@code this - interval}: so much earlier; not of a date. */
    default TemporalExpression<M, T> minus(Duration duration) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, duration), type());
    }

    /** {@code this - interval}: so many years, months and days earlier, of an instant in UTC; not of a time of day. */
    default TemporalExpression<M, T> minus(Period period) {
        return of(Times.shifted(this, Operation.SHIFT_BACK, period), type());
    }

    /** {@code this - earlier}, exact to the microsecond; negative where that is later. */
    default ComparableExpression<M, Duration> since(TypedExpression<? super M, T> earlier) {
        return ComparableExpression.of(Times.since(this, earlier.expression()), ColumnType.DURATION);
    }

    @Override
    default TemporalExpression<M, T> orElse(T other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    @Override
    default TemporalExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    @Override
    default TemporalExpression<M, T> nullIf(T value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }

    @Override
    default TemporalExpression<M, T> least(T other) {
        return of(Operands.call(this, Operation.LEAST, Operands.bind(this, other)), type());
    }

    @Override
    default TemporalExpression<M, T> least(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.LEAST, other.expression()), type());
    }

    @Override
    default TemporalExpression<M, T> greatest(T other) {
        return of(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)), type());
    }

    @Override
    default TemporalExpression<M, T> greatest(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.GREATEST, other.expression()), type());
    }
}
