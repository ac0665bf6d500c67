package dev.elif.ast;

/**
 * {@code not (condition)}.
 *
 * @param condition what must not hold
 */
public record Negation<M>(Condition<M> condition) implements Condition<M> {

    @Override
    public void shape(Shape shape) {
        shape.token(Negation.class);
        condition.shape(shape);
    }
}
