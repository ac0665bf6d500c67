package dev.elif.model;

import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.error.QueryException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A value in SQL whose type the compiler knows: a column, or something computed of columns; immutable.
 *
 * <p>Its comparisons take values of its type, or other expressions of that type. Comparing with null is a {@link QueryException}: SQL
 * never finds it true.
 *
 * @param <M> the model whose query may use it; {@link Object} where every query may
 * @param <T> what it is in Java, boxed
 */
public interface TypedExpression<M, T> extends Selection<M, T> {

    /** Both sides' types. */
    ColumnType<T> type();

    /** The expression {@code expression}, which has values of that type. */
    static <M, T> TypedExpression<M, T> of(Expression expression, ColumnType<T> type) {
        return new Computed.Plain<>(expression, type);
    }

    @Override
    default @Nullable T read(Row row, int index) {
        return type().read(row, index);
    }

    /** {@code this as "name"} where it comes out of a select. */
    @Override
    default TypedExpression<M, T> as(String name) {
        return of(new Labelled(expression(), name), type());
    }

    /** {@code this = ?}. */
    default Condition<M> eq(T value) {
        return Operands.test(Operation.EQ, this, value);
    }

    /** {@code this = other}. */
    default Condition<M> eq(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.EQ, expression(), other.expression());
    }

    /** {@code this = any (…)} or {@code all (…)}. */
    default Condition<M> eq(Quantified<? super M, T> others) {
        return Comparison.of(Operation.EQ, expression(), others.expression());
    }

    /** {@code this <> ?}; not true of null. */
    default Condition<M> ne(T value) {
        return Operands.test(Operation.NE, this, value);
    }

    /** {@code this <> other}; not true of null. */
    default Condition<M> ne(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.NE, expression(), other.expression());
    }

    /** {@code this <> any (…)} or {@code all (…)}. */
    default Condition<M> ne(Quantified<? super M, T> others) {
        return Comparison.of(Operation.NE, expression(), others.expression());
    }

    /** {@code this is not distinct from ?}: equal, or both null. */
    default Condition<M> isNotDistinctFrom(@Nullable T value) {
        return Comparison.of(Operation.NOT_DISTINCT, expression(), Operands.nullable(this, value));
    }

    /** {@code this is not distinct from other}: equal, or both null. */
    default Condition<M> isNotDistinctFrom(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.NOT_DISTINCT, expression(), other.expression());
    }

    /** {@code this is distinct from ?}: another value, null being one. */
    default Condition<M> isDistinctFrom(@Nullable T value) {
        return Comparison.of(Operation.DISTINCT, expression(), Operands.nullable(this, value));
    }

    /** {@code this is distinct from other}: another value, null being one. */
    default Condition<M> isDistinctFrom(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.DISTINCT, expression(), other.expression());
    }

    /** {@code this = any(?)} with one array, whatever the number of values; none match when it is empty. */
    default Condition<M> in(Collection<? extends T> values) {
        return Comparison.of(Operation.IN, expression(), Operands.array(this, values));
    }

    /** {@code this <> all(?)} with one array; all match when it is empty, otherwise all but null can. */
    default Condition<M> notIn(Collection<? extends T> values) {
        return Comparison.of(Operation.NOT_IN, expression(), Operands.array(this, values));
    }

    /** {@code this is null}. */
    default Condition<M> isNull() {
        return Comparison.of(Operation.IS_NULL, expression());
    }

    /** {@code this is not null}. */
    default Condition<M> isNotNull() {
        return Comparison.of(Operation.IS_NOT_NULL, expression());
    }

    /** {@code coalesce(this, ?)}: that value where this is null. */
    default TypedExpression<M, T> orElse(T other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    /** {@code coalesce(this, other)}: that where this is null. */
    default TypedExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    /** {@code nullif(this, ?)}: null where this is that value. */
    default TypedExpression<M, T> nullIf(T value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }

    /** {@code cast(this as text)}, in the words of the database. */
    default TextExpression<M> castToText() {
        return TextExpression.of(Operands.call(this, SqlType.TEXT, Operation.CAST));
    }

    /**
     * {@code cast(this as type)}; what is too large for it or no number is an {@link dev.elif.error.InvalidValueException} of the
     * database.
     */
    default <N extends Number> NumberExpression<M, N> castToNumber(ColumnType<N> type) {
        return NumberExpression.number(Operands.call(this, type.sqlType(), Operation.CAST), type);
    }

    /** {@code cast(this as date)}; of an instant the day that the session's zone has. */
    default DateExpression<M, LocalDate> castToDate() {
        return DateExpression.of(Operands.call(this, SqlType.DATE, Operation.CAST), ColumnType.DATE);
    }

    /** {@code cast(this as time)}; of an instant the time of day that the session's zone has. */
    default TimeExpression<M, LocalTime> castToTime() {
        return TimeExpression.of(Operands.call(this, SqlType.TIME, Operation.CAST), ColumnType.TIME);
    }

    /** {@code cast(this as timestamp)}; of an instant that of the session's zone. */
    default DateTimeExpression<M, LocalDateTime> castToDateTime() {
        return DateTimeExpression.of(Operands.call(this, SqlType.TIMESTAMP, Operation.CAST), ColumnType.DATE_TIME);
    }

    /** {@code cast(this as timestamptz)}; of what has no zone, in that of the session. */
    default InstantExpression<M, Instant> castToInstant() {
        return InstantExpression.of(Operands.call(this, SqlType.TIMESTAMPTZ, Operation.CAST), ColumnType.INSTANT);
    }

    /** {@code cast(this as type)}, to any type that has an order. */
    default <V> ComparableExpression<M, V> castTo(ColumnType<V> type) {
        return ComparableExpression.of(Operands.call(this, type.sqlType(), Operation.CAST), type);
    }
}
