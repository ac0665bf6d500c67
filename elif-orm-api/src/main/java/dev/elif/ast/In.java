package dev.elif.ast;

/**
 * {@code value = any(?)} with one array parameter, or {@code value <> all(?)}.
 *
 * @param value what is looked for
 * @param list an array; an empty one matches nothing, negated everything
 * @param negated not in
 */
public record In<M>(Expression value, Bind list, boolean negated) implements Condition<M> {

    public In {
        value = ColumnRef.compared(value);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(In.class).token(negated);
        value.shape(shape);
        shape.bind(list);
    }
}
