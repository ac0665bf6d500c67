package dev.elif.ast;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * {@code not (condition)}.
 *
 * @param condition what must not hold
 */
public record Negation<M>(Condition<M> condition) implements Condition<M> {

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return condition.any(test);
    }

    @Override
    public Condition<M> map(UnaryOperator<Expression> leaf) {
        return new Negation<>(condition.map(leaf));
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Negation.class);
        condition.shape(shape);
    }
}
