package dev.elif.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code insert into … (…) select … on conflict …}: rows that the database selects itself.
 *
 * @param into the table
 * @param columns what is filled, in the order of the select
 * @param rows what with
 * @param conflict what is done where a row is there already; null for an error
 */
public record InsertSelect(
        Table into,
        List<String> columns,
        Select rows,
        @Nullable OnConflict conflict) implements Statement {

    public InsertSelect {
        columns = List.copyOf(columns);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(InsertSelect.class).token(columns);
        into.shape(shape);
        rows.shape(shape);
        shape.optional(conflict);
    }
}
