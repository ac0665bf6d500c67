package dev.elif.ast;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A condition as a value: {@code (a > b)}.
 *
 * @param condition what is true, false or unknown
 */
public record Decided(Condition<?> condition) implements Expression {

    @Override
    public SqlType type() {
        return SqlType.BOOLEAN;
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return condition.any(test);
    }

    @Override
    public Expression map(UnaryOperator<Expression> leaf) {
        return new Decided(condition.map(leaf));
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Decided.class);
        condition.shape(shape);
    }
}
