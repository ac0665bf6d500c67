package dev.elif.ast;

/**
 * {@code column = value}, made by {@code User_.name.set("Ann")}.
 *
 * @param column the column of the statement's table, unquoted
 * @param value what it becomes
 * @param <M> the model whose rows it changes; only for the compiler
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps columns of other models out
public record Assignment<M>(String column, Expression value) implements Node {

    @Override
    public void shape(Shape shape) {
        shape.token(column);
        value.shape(shape);
    }
}
