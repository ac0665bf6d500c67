package dev.elif.ast;

import java.util.List;

/**
 * {@code on conflict (…) do update set …}, or {@code do nothing}: what an insert does where a row is there already.
 *
 * @param columns those of a unique index; empty for any, which can only do nothing
 * @param set what changes in the row that is there; empty for nothing
 */
public record OnConflict(List<String> columns, List<? extends Assignment<?>> set) implements Node {

    /** Leaves the row that is there as it is, whatever makes it unique. */
    public static final OnConflict NOTHING = new OnConflict(List.of(), List.of());

    public OnConflict {
        columns = List.copyOf(columns);
        set = List.copyOf(set);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(OnConflict.class).token(columns).nodes(set);
    }
}
