package dev.elif.ast;

/**
 * {@code value}, or {@code not value}, where the value is a boolean itself.
 *
 * <p>Not compared with a parameter: PostgreSQL would plan every execution anew, because most columns have few of one and many of the
 * other.
 *
 * @param value a boolean
 * @param negated not
 */
public record Truth<M>(Expression value, boolean negated) implements Condition<M> {

    @Override
    public void shape(Shape shape) {
        shape.token(Truth.class).token(negated);
        value.shape(shape);
    }
}
