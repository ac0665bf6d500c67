package dev.elif.ast;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code select … from … where … group by … order by … limit … offset … for …}.
 *
 * @param from what is read
 * @param columns what comes out, in this order
 * @param joined what must hold of joined rows; the tables joined are those that columns, conditions and orders reach
 * @param where all must hold
 * @param groupBy empty for none
 * @param orderBy empty for none
 * @param limit at most so many rows; a literal in the text, because as a parameter PostgreSQL plans every execution anew
 * @param offset so many rows are left out first; a literal as well
 * @param lock how the rows are locked until the transaction ends; null for not at all
 */
public record Select(
        Source from,
        List<? extends Expression> columns,
        List<Joined> joined,
        List<? extends Condition<?>> where,
        List<? extends Expression> groupBy,
        List<? extends Order<?>> orderBy,
        @Nullable Long limit,
        @Nullable Long offset,
        @Nullable Lock lock)
        implements Statement {

    /** How rows are locked. */
    public enum Lock {
        /** Nobody else may change, delete or lock them. */
        UPDATE,
        /** Nobody else may change or delete them. */
        SHARE
    }

    public Select {
        columns = List.copyOf(columns);
        joined = List.copyOf(joined);
        where = List.copyOf(where);
        groupBy = List.copyOf(groupBy);
        groupBy.forEach(ColumnRef::compared);
        orderBy = List.copyOf(orderBy);
    }

    /** {@code select columns from from where …} and nothing else. */
    public static Select of(Source from, List<? extends Expression> columns, List<? extends Condition<?>> where) {
        return new Select(from, columns, List.of(), where, List.of(), List.of(), null, null, null);
    }

    /** Whether it reads other tables to order or narrow its rows. */
    public boolean joins() {
        return Paths.any(this);
    }

    /** The same rows, but with other columns. */
    public Select columns(List<? extends Expression> others) {
        return new Select(from, others, joined, where, groupBy, orderBy, limit, offset, lock).reached();
    }

    /** The same rows in no order and not locked: what is only counted. */
    public Select counted() {
        return new Select(from, columns, joined, where, groupBy, List.of(), limit, offset, null).reached();
    }

    /** The same select with another limit. */
    public Select limit(@Nullable Long other) {
        return new Select(from, columns, joined, where, groupBy, orderBy, other, offset, lock);
    }

    /** The same select, of whose joined rows this must hold. */
    public Select joined(List<Joined> others) {
        return new Select(from, columns, others, where, groupBy, orderBy, limit, offset, lock);
    }

    /** Without what is said of tables that are no longer joined. */
    private Select reached() {
        if (joined.isEmpty()) {
            return this;
        }
        Set<Path> paths = Paths.of(this);
        return joined(
                joined.stream().filter(each -> paths.contains(each.path())).toList());
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Select.class).nodes(columns);
        from.shape(shape);
        if (!joined.isEmpty()) {
            shape.token(Joined.class).nodes(joined);
        }
        shape.nodes(where).nodes(groupBy).nodes(orderBy);
        shape.token(limit == null ? -1L : limit).token(offset == null ? -1L : offset);
        shape.token(lock == null ? Select.class : lock);
    }
}
