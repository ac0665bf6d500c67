package dev.elif.ast;

/**
 * A column that comes out of the select, named by where it stands in it: what is grouped or ordered by a value with parameters would
 * not be the same value to the database if it were said again.
 *
 * @param position from one on
 * @param type what kind of value it has
 */
public record Positioned(int position, SqlType type) implements Expression {

    @Override
    public void shape(Shape shape) {
        shape.token(Positioned.class).token(position);
    }
}
