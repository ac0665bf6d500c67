package dev.elif.ast;

/**
 * {@code value like pattern}, where {@code %} is any text, {@code _} any character and {@code \} takes their meaning away.
 *
 * @param value a text
 * @param pattern the pattern
 * @param ignoreCase whether upper and lower case are alike
 */
public record Like<M>(Expression value, Bind pattern, boolean ignoreCase) implements Condition<M> {

    public Like {
        value = ColumnRef.compared(value);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Like.class).token(ignoreCase);
        value.shape(shape);
        shape.bind(pattern);
    }
}
