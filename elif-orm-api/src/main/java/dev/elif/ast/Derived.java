package dev.elif.ast;

/**
 * A select in place of a table: {@code (select …) as d}.
 *
 * @param select the inner statement
 */
public record Derived(Select select) implements Source {

    @Override
    public void shape(Shape shape) {
        shape.token(Derived.class);
        select.shape(shape);
    }
}
