package dev.elif.ast;

/**
 * A statement in place of a table: {@code (select …) d}.
 *
 * @param rows the inner statement: a select, or several put together
 */
public record Derived(Statement rows) implements Source {

    @Override
    public void shape(Shape shape) {
        shape.token(Derived.class);
        rows.shape(shape);
    }
}
