package dev.elif.model;

import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.error.QueryException;
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

    /** {@code this <> ?}; not true of null. */
    default Condition<M> ne(T value) {
        return Operands.test(Operation.NE, this, value);
    }

    /** {@code this <> other}; not true of null. */
    default Condition<M> ne(TypedExpression<? super M, T> other) {
        return Comparison.of(Operation.NE, expression(), other.expression());
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
}
