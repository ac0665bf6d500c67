package dev.elif.ast;

/**
 * {@code column = value}.
 *
 * @param column the column, unquoted
 * @param value what it becomes; in an {@link InsertMany} an array with a value a row
 */
public record Assignment(String column, Bind value) implements Node {

    @Override
    public void shape(Shape shape) {
        shape.token(column).bind(value);
    }
}
