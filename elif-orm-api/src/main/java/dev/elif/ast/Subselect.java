package dev.elif.ast;

/**
 * The one value of a select inside another: {@code (select … limit 1)}; null when there is no row.
 *
 * @param select has one column and at most one row
 * @param type what kind of value it has
 */
public record Subselect(Select select, SqlType type) implements Expression {

    @Override
    public void shape(Shape shape) {
        shape.token(Subselect.class);
        select.shape(shape);
    }
}
