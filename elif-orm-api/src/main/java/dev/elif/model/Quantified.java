package dev.elif.model;

import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;

/**
 * Some or all of many values, {@code any (select …)} or {@code all (array)}, for the right side of a comparison; immutable.
 *
 * <p>Of no values {@code any} is never true and {@code all} always. Made by {@code Expressions.any} and {@code all}.
 *
 * @param <M> the model whose query may use it
 * @param <T> what the values are in Java, boxed
 */
@SuppressWarnings("UnusedTypeParameter") // they say what it may be compared with
public final class Quantified<M, T> {

    private final Expression expression;

    private Quantified(Expression expression) {
        this.expression = expression;
    }

    /** That operation of {@code values}. */
    public static <M, T> Quantified<M, T> of(Operation operation, Expression values) {
        return new Quantified<>(Call.of(values.type(), operation, values));
    }

    Expression expression() {
        return expression;
    }
}
