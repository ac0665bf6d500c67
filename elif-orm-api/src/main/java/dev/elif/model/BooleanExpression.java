package dev.elif.model;

import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Decided;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;

/**
 * True or false.
 *
 * @param <M> the model whose query may use it
 */
public interface BooleanExpression<M> extends TypedExpression<M, Boolean> {

    /** The expression {@code expression}, which is true or false. */
    static <M> BooleanExpression<M> of(Expression expression) {
        return new Computed.Truth<>(expression);
    }

    /** Whether {@code condition} holds, as a value: {@code (a > b)}. */
    static <M> BooleanExpression<M> of(Condition<M> condition) {
        return new Computed.Truth<>(new Decided(condition));
    }

    @Override
    default ColumnType<Boolean> type() {
        return ColumnType.BOOLEAN;
    }

    @Override
    default BooleanExpression<M> as(String name) {
        return of(new Labelled(expression(), name));
    }

    /** {@code this}. */
    default Condition<M> isTrue() {
        return Comparison.of(Operation.TRUE, expression());
    }

    /** {@code not this}; not true of null. */
    default Condition<M> isFalse() {
        return Comparison.of(Operation.FALSE, expression());
    }

    @Override
    default BooleanExpression<M> orElse(Boolean other) {
        return of(Operands.call(this, Operation.COALESCE, Operands.bind(this, other)));
    }

    @Override
    default BooleanExpression<M> orElse(TypedExpression<? super M, Boolean> other) {
        return of(Operands.call(this, Operation.COALESCE, other.expression()));
    }

    @Override
    default BooleanExpression<M> nullIf(Boolean value) {
        return of(Operands.call(this, Operation.NULLIF, Operands.bind(this, value)));
    }
}
