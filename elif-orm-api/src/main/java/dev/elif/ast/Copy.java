package dev.elif.ast;

import java.util.List;

/**
 * {@code copy … from stdin}: rows that are sent after the statement, as many as there are.
 *
 * @param into the table
 * @param columns what each row has
 */
public record Copy(Table into, List<ColumnRef> columns) implements Statement {

    public Copy {
        columns = List.copyOf(columns);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(Copy.class);
        into.shape(shape);
        shape.nodes(columns);
    }
}
