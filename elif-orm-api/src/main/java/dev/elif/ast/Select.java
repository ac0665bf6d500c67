package dev.elif.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code select … from … where … group by … order by … limit … offset … for …}.
 *
 * @param from what is read
 * @param columns what comes out, in this order
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
        where = List.copyOf(where);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /** {@code select columns from from where …} and nothing else. */
    public static Select of(Source from, List<? extends Expression> columns, List<? extends Condition<?>> where) {
        return new Select(from, columns, where, List.of(), List.of(), null, null, null);
    }

    /** Whether it reads other tables to order or narrow its rows. */
    public boolean joins() {
        return Shape.of(this).joins();
    }

    /** The same rows, but with other columns. */
    public Select columns(List<? extends Expression> others) {
        return new Select(from, others, where, groupBy, orderBy, limit, offset, lock);
    }

    /** The same rows in no order and not locked: what is only counted. */
    public Select counted() {
        return new Select(from, columns, where, groupBy, List.of(), limit, offset, null);
    }

    /** The same select with another limit. */
    public Select limit(@Nullable Long other) {
        return new Select(from, columns, where, groupBy, orderBy, other, offset, lock);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Select.class).nodes(columns);
        from.shape(shape);
        shape.nodes(where).nodes(groupBy).nodes(orderBy);
        shape.token(limit == null ? -1L : limit).token(offset == null ? -1L : offset);
        shape.token(lock == null ? Select.class : lock);
    }
}
