package dev.elif.query;

import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a query that name columns by strings, as requests and configurations have them.
 *
 * <p>A name is that of a column or a field, with those of relations to one before it, each with a dot: {@code "user.country"}. It is
 * looked up at once, and so is the type of a value: an unknown name is an {@link dev.elif.error.UnknownNameException} that offers the
 * nearest, a value of another type a {@link QueryException}. No text is made a number here. Nothing of a name becomes SQL.
 *
 * @param <M> the model
 */
public abstract sealed class Naming<M> extends Changing<M> permits Query {

    Naming() {}

    /** {@code where "active" = ?}. */
    public final Query<M> whereEq(String column, Object value) {
        return query().where(Named.equal(column(column), value));
    }

    /** All columns have those values. */
    public final Query<M> whereEq(Map<String, ?> values) {
        Query<M> narrowed = query();
        for (Map.Entry<String, ?> each : values.entrySet()) {
            narrowed = narrowed.whereEq(each.getKey(), each.getValue());
        }
        return narrowed;
    }

    /** {@code where … "country" <> ?}; not true of null. */
    public final Query<M> whereNe(String column, Object value) {
        return query().where(Named.unequal(column(column), value));
    }

    /** {@code where … "age" > ?}. */
    public final Query<M> whereGt(String column, Object value) {
        return query().where(Named.ordered(column(column), value).greater());
    }

    /** {@code where "age" >= ?}. */
    public final Query<M> whereGe(String column, Object value) {
        return query().where(Named.ordered(column(column), value).greaterOrEqual());
    }

    /** {@code where … "age" < ?}. */
    public final Query<M> whereLt(String column, Object value) {
        return query().where(Named.ordered(column(column), value).less());
    }

    /** {@code where … "age" <= ?}. */
    public final Query<M> whereLe(String column, Object value) {
        return query().where(Named.ordered(column(column), value).lessOrEqual());
    }

    /** {@code where … "id" >= ? and "id" <= ?}, both ends included. */
    public final Query<M> whereBetween(String column, Object low, Object high) {
        return whereGe(column, low).whereLe(column, high);
    }

    /** {@code where … "country" = any(?)}; none match when there are no values. */
    public final Query<M> whereIn(String column, Collection<?> values) {
        return query().where(Named.among(column(column), values));
    }

    /** {@code where … "name" <> all(?)}; all match when there are no values, otherwise all but null can. */
    public final Query<M> whereNotIn(String column, Collection<?> values) {
        return query().where(Named.notAmong(column(column), values));
    }

    /** {@code where … "name" like ?}: {@code %} is any text, {@code _} any character, {@code \} takes their meaning away. */
    public final Query<M> whereLike(String column, String pattern) {
        return query().where(Named.like(column(column), pattern));
    }

    /** {@code where … "updated_at" is null}. */
    public final Query<M> whereNull(String column) {
        return query().where(column(column).isNull());
    }

    /** {@code where … "email" is not null}. */
    public final Query<M> whereNotNull(String column) {
        return query().where(column(column).isNotNull());
    }

    /** By the column of that name, smallest first: {@code order by "name"}. */
    public final Query<M> orderBy(String column) {
        return query().orderBy(column(column).asc());
    }

    /** By the column of that name, largest first: {@code order by "created_at" desc}. */
    public final Query<M> orderByDesc(String column) {
        return query().orderBy(column(column).desc());
    }

    /**
     * In the order that a request asks for: {@code "-created_at,name"} is by {@code created_at}, largest first, then by {@code name}.
     *
     * @param sort names, each with a minus before it for the largest first; blank for no order
     * @param allowed what it may name
     * @throws dev.elif.error.UnknownNameException at once, when it names something else
     */
    public final Query<M> orderBy(String sort, Collection<String> allowed) {
        Query<M> ordered = query();
        for (String part : sort.isBlank() ? new String[0] : sort.split(",", -1)) {
            String word = part.strip();
            boolean descending = word.startsWith("-");
            String name = descending ? word.substring(1) : word;
            Named.allowed(query().type(), name, allowed);
            ordered = descending ? ordered.orderByDesc(name) : ordered.orderBy(name);
        }
        return ordered;
    }

    /** One row for each value of those columns, {@code group by "country"}; {@code select} then says what a row is. */
    public final Query<M> groupBy(String first, String... others) {
        Query<M> grouped = query().groupBy(column(first));
        for (String other : others) {
            grouped = grouped.groupBy(column(other));
        }
        return grouped;
    }

    /**
     * One row for each, as a map by names: {@code groupBy("country").selectRaw("country", "COUNT(*) as total")} makes {@code select
     * "country", (COUNT(*)) as "total"}.
     *
     * <p>What is a name, over relations to one where it has dots, is a column; the rest is SQL of the program's own, sent as it is: never
     * put into it what a user has written. Where SQL needs values, {@link Sql#raw} has places for them. What SQL answers is a number, a
     * text, a time or the like, as the database's type says.
     *
     * @param first a column's name, or SQL that ends with {@code as name}
     * @throws dev.elif.error.UnknownNameException at once, for a name that is no column's
     * @throws QueryException at once, when SQL does not end with a name, or two have the same
     */
    public final Projection<M, Map<String, @Nullable Object>> selectRaw(String first, String... others) {
        List<Selection<? super M, ?>> selected = new ArrayList<>();
        selected.add(selected(first));
        for (String other : others) {
            selected.add(selected(other));
        }
        return query().selectMap(selected);
    }

    private Selection<M, ?> selected(String part) {
        return Named.isPath(part) ? column(part) : RawSelection.of(part);
    }

    private Column<M, ?> column(String name) {
        return Named.column(query().type(), name);
    }
}
