package dev.elif.ast;

import java.util.List;

/**
 * {@code update … set … from (select …) v where …}: rows whose new values are selected beside their keys.
 *
 * @param table the table
 * @param keys the columns that say which row; the first columns of {@code rows}, under their own names
 * @param values what changes: to the value that is given, or to that of the column of {@code rows} that it names
 * @param rows the keys, and the selected values by names of their own
 * @param returning what comes back of each row; empty for nothing
 */
public record UpdateFrom(
        Table table,
        List<String> keys,
        List<? extends Assignment<?>> values,
        Select rows,
        List<? extends Expression> returning)
        implements Statement {

    /** What the select is called; {@link #values} refer to its columns by it. */
    public static final String ROWS = "v";

    public UpdateFrom {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        returning = List.copyOf(returning);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(UpdateFrom.class).token(keys);
        table.shape(shape);
        shape.nodes(values);
        rows.shape(shape);
        shape.nodes(returning);
    }
}
