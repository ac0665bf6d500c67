package dev.elif.ast;

/**
 * {@code value between low and high}, both ends included.
 *
 * @param value what is tested
 * @param low the lower end
 * @param high the upper end
 */
public record Between<M>(Expression value, Bind low, Bind high) implements Condition<M> {

    public Between {
        value = ColumnRef.compared(value);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Between.class);
        value.shape(shape);
        shape.bind(low).bind(high);
    }
}
