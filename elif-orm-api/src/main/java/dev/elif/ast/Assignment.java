package dev.elif.ast;

import java.util.List;

/**
 * {@code column = value}, made by {@code User_.name.set("Ann")}.
 *
 * @param column the column of the statement's table, unquoted
 * @param path the keys that lead to a part of a JSON value: {@code column['a']['b'] = value}; empty for the whole
 * @param value what it becomes
 * @param <M> the model whose rows it changes; only for the compiler
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps columns of other models out
public record Assignment<M>(String column, List<Bind> path, Expression value) implements Node {

    public Assignment {
        path = List.copyOf(path);
    }

    /** The whole of a column. */
    public Assignment(String column, Expression value) {
        this(column, List.of(), value);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(column).nodes(path);
        value.shape(shape);
    }
}
