package dev.elif.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code insert into … values … on conflict … returning …}: one row.
 *
 * @param into the table
 * @param values the columns with their values; empty for {@code default values}
 * @param conflict what is done where a row is there already; null for an error
 * @param returning what comes back of the row; empty for nothing
 */
public record Insert(
        Table into,
        List<? extends Assignment<?>> values,
        @Nullable OnConflict conflict,
        List<? extends Expression> returning)
        implements Statement {

    public Insert {
        values = List.copyOf(values);
        returning = List.copyOf(returning);
    }

    /** An insert that nothing may be in the way of. */
    public static Insert of(Table into, List<? extends Assignment<?>> values, List<? extends Expression> returning) {
        return new Insert(into, values, null, returning);
    }

    @Override
    public void shape(Shape shape) {
        shape.writes().token(Insert.class);
        into.shape(shape);
        shape.nodes(values).optional(conflict).nodes(returning);
    }
}
