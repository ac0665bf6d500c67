package dev.elif.ast;

/**
 * {@code value is null}, or {@code is not null}.
 *
 * @param value what is tested
 * @param negated is not null
 */
public record NullCheck<M>(Expression value, boolean negated) implements Condition<M> {

    @Override
    public void shape(Shape shape) {
        shape.token(NullCheck.class).token(negated);
        value.shape(shape);
    }
}
