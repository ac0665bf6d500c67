package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;

/**
 * A number.
 *
 * <p>What is computed of numbers has their type: an {@code Integer} divided by an {@code Integer} is one. Another type is a matter of
 * {@link #castToNumber}. A result that its type cannot hold and a division by zero are an {@link dev.elif.error.InvalidValueException}.
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

    /** {@code (this + ?)}. */
    default NumberExpression<M, T> plus(T other) {
        return number(Operands.call(this, Operation.PLUS, Operands.bind(this, other)), type());
    }

    /** {@code (this + other)}. */
    default NumberExpression<M, T> plus(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.PLUS, other.expression()), type());
    }

    /** {@code (this - ?)}. */
    default NumberExpression<M, T> minus(T other) {
        return number(Operands.call(this, Operation.MINUS, Operands.bind(this, other)), type());
    }

    /** {@code (this - other)}. */
    default NumberExpression<M, T> minus(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.MINUS, other.expression()), type());
    }

    /** {@code (this * ?)}. */
    default NumberExpression<M, T> times(T other) {
        return number(Operands.call(this, Operation.TIMES, Operands.bind(this, other)), type());
    }

    /** {@code (this * other)}. */
    default NumberExpression<M, T> times(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.TIMES, other.expression()), type());
    }

    /** {@code (this / ?)}; of whole numbers it is the whole part. */
    default NumberExpression<M, T> dividedBy(T other) {
        return number(Operands.call(this, Operation.DIVIDE, Operands.bind(this, other)), type());
    }

    /** {@code (this / other)}; of whole numbers it is the whole part. */
    default NumberExpression<M, T> dividedBy(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.DIVIDE, other.expression()), type());
    }

    /** {@code mod(this, ?)}: what is left, with the sign of this; of whole numbers and decimals. */
    default NumberExpression<M, T> mod(T other) {
        return number(Operands.call(this, Operation.MOD, Operands.bind(this, other)), type());
    }

    /** {@code mod(this, other)}: what is left, with the sign of this. */
    default NumberExpression<M, T> mod(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.MOD, other.expression()), type());
    }

    /** {@code (- this)}. */
    default NumberExpression<M, T> negate() {
        return number(Operands.call(this, Operation.NEGATE), type());
    }

    /** {@code abs(this)}. */
    default NumberExpression<M, T> abs() {
        return number(Operands.call(this, Operation.ABS), type());
    }

    /** {@code ceil(this)}: the next whole number. */
    default NumberExpression<M, T> ceil() {
        return number(Operands.call(this, Operation.CEIL), type());
    }

    /** {@code floor(this)}: the whole number before. */
    default NumberExpression<M, T> floor() {
        return number(Operands.call(this, Operation.FLOOR), type());
    }

    /** {@code round(this)}: to a whole number; halves away from zero for decimals, to the even one for floats. */
    default NumberExpression<M, T> round() {
        return number(Operands.call(this, Operation.ROUND), type());
    }

    /** {@code round(this, ?)}: to so many digits behind the point, halves away from zero. */
    default NumberExpression<M, T> round(int digits) {
        return number(Operands.call(this, Operation.ROUND_TO, Operands.amount(digits)), type());
    }

    /** {@code power(this, ?)}. */
    default NumberExpression<M, Double> power(double exponent) {
        return number(
                Operands.call(this, SqlType.DOUBLE, Operation.POWER, Bind.of(SqlType.DOUBLE, exponent)),
                ColumnType.DOUBLE);
    }

    /** {@code sqrt(this)}; of less than zero it is an {@link dev.elif.error.InvalidValueException}. */
    default NumberExpression<M, Double> sqrt() {
        return number(Operands.call(this, SqlType.DOUBLE, Operation.SQRT), ColumnType.DOUBLE);
    }

    @Override
    default NumberExpression<M, T> orElse(T other) {
        return number(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    @Override
    default NumberExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    @Override
    default NumberExpression<M, T> nullIf(T value) {
        return number(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }

    @Override
    default NumberExpression<M, T> least(T other) {
        return number(Operands.call(this, Operation.LEAST, Operands.bind(this, other)), type());
    }

    @Override
    default NumberExpression<M, T> least(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.LEAST, other.expression()), type());
    }

    @Override
    default NumberExpression<M, T> greatest(T other) {
        return number(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)), type());
    }

    @Override
    default NumberExpression<M, T> greatest(TypedExpression<? super M, T> other) {
        return number(Operands.call(this, Operation.GREATEST, other.expression()), type());
    }
}
