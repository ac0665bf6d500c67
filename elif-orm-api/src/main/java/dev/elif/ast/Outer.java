package dev.elif.ast;

/**
 * A column of the select around a {@link Subselect}.
 *
 * @param column as the select around would name it
 */
public record Outer(ColumnRef column) implements Expression {

    @Override
    public SqlType type() {
        return column.type();
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Outer.class);
        column.shape(shape);
    }
}
