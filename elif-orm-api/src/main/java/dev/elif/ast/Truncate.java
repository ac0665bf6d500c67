package dev.elif.ast;

/**
 * {@code truncate table … restart identity cascade}: all rows at once.
 *
 * @param table the table
 * @param cascade whether tables that refer to it are emptied as well; otherwise such a one is an error
 */
public record Truncate(Table table, boolean cascade) implements Statement {

    @Override
    public void shape(Shape shape) {
        shape.writes().token(Truncate.class).token(cascade);
        table.shape(shape);
    }
}
