package dev.elif.ast;

import java.util.List;

/**
 * {@code on conflict (…) where … do update set … where …}, or {@code do nothing}: what an insert does where a row is there already.
 *
 * @param columns those of a unique index; empty for any, which can only do nothing
 * @param index the condition of that index, if it is a partial one; it holds no values and joins nothing
 * @param set what changes in the row that is there; empty for nothing
 * @param where what must hold of the row that is there; where it does not, that row stays as it is and is not returned
 */
public record OnConflict(
        List<String> columns,
        List<? extends Condition<?>> index,
        List<? extends Assignment<?>> set,
        List<? extends Condition<?>> where)
        implements Node {

    /** Leaves the row that is there as it is, whatever makes it unique. */
    public static final OnConflict NOTHING = new OnConflict(List.of(), List.of());

    public OnConflict {
        columns = List.copyOf(columns);
        index = List.copyOf(index);
        set = List.copyOf(set);
        where = List.copyOf(where);
    }

    /** Whatever the row that is there is like. */
    public OnConflict(List<String> columns, List<? extends Assignment<?>> set) {
        this(columns, List.of(), set, List.of());
    }

    @Override
    public void shape(Shape shape) {
        shape.token(OnConflict.class).token(columns).nodes(index).nodes(set).nodes(where);
    }
}
