package dev.elif.model;

import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import java.util.List;

/**
 * A value that has an order, which is the database's: text by its collation.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java, boxed
 */
public interface ComparableExpression<M, T> extends TypedExpression<M, T> {

    /** The expression {@code expression}, which has values of that type. */
    static <M, T> ComparableExpression<M, T> of(Expression expression, ColumnType<T> type) {
        return new Computed.Ordered<>(expression, type);
    }

    @Override
    default ComparableExpression<M, T> as(String name) {
        return of(new Labelled(expression(), name), type());
    }

    /** {@code this < ?}. */
    default Condition<M> lt(T value) {
        return Operands.test(Operation.LT, this, value);
    }

    /** {@code this < other}. */
    default Condition<M> lt(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.LT, expression(), other.expression());
    }

    /** {@code this < any (…)} or {@code all (…)}. */
    default Condition<M> lt(Quantified<? super M, T> others) {
        return Comparison.of(Operation.LT, expression(), others.expression());
    }

    /** {@code this <= ?}. */
    default Condition<M> le(T value) {
        return Operands.test(Operation.LE, this, value);
    }

    /** {@code this <= other}. */
    default Condition<M> le(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.LE, expression(), other.expression());
    }

    /** {@code this <= any (…)} or {@code all (…)}. */
    default Condition<M> le(Quantified<? super M, T> others) {
        return Comparison.of(Operation.LE, expression(), others.expression());
    }

    /** {@code this > ?}. */
    default Condition<M> gt(T value) {
        return Operands.test(Operation.GT, this, value);
    }

    /** {@code this > other}. */
    default Condition<M> gt(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.GT, expression(), other.expression());
    }

    /** {@code this > any (…)} or {@code all (…)}. */
    default Condition<M> gt(Quantified<? super M, T> others) {
        return Comparison.of(Operation.GT, expression(), others.expression());
    }

    /** {@code this >= ?}. */
    default Condition<M> ge(T value) {
        return Operands.test(Operation.GE, this, value);
    }

    /** {@code this >= other}. */
    default Condition<M> ge(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.GE, expression(), other.expression());
    }

    /** {@code this >= any (…)} or {@code all (…)}. */
    default Condition<M> ge(Quantified<? super M, T> others) {
        return Comparison.of(Operation.GE, expression(), others.expression());
    }

    /** {@code this between ? and ?}, both ends included. */
    default Condition<M> between(T low, T high) {
        return new Comparison<>(
                Operation.BETWEEN,
                List.<Expression>of(expression(), Operands.bind(this, low), Operands.bind(this, high)));
    }

    /** {@code this between low and high}, both ends included. */
    default Condition<M> between(TypedExpression<? super M, T> low, TypedExpression<? super M, T> high) {
        return new Comparison<>(
                Operation.BETWEEN, List.<Expression>of(expression(), low.expression(), high.expression()));
    }

    /** {@code least(this, ?)}; of a null and a value it is the value. */
    default ComparableExpression<M, T> least(T other) {
        return of(Operands.call(this, Operation.LEAST, Operands.bind(this, other)), type());
    }

    /** {@code least(this, other)}; of a null and a value it is the value. */
    default ComparableExpression<M, T> least(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.LEAST, other.expression()), type());
    }

    /** {@code greatest(this, ?)}; of a null and a value it is the value. */
    default ComparableExpression<M, T> greatest(T other) {
        return of(Operands.call(this, Operation.GREATEST, Operands.bind(this, other)), type());
    }

    /** {@code greatest(this, other)}; of a null and a value it is the value. */
    default ComparableExpression<M, T> greatest(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.GREATEST, other.expression()), type());
    }

    @Override
    default ComparableExpression<M, T> orElse(T other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)), type());
    }

    @Override
    default ComparableExpression<M, T> orElse(TypedExpression<? super M, T> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()), type());
    }

    @Override
    default ComparableExpression<M, T> nullIf(T value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)), type());
    }
}
