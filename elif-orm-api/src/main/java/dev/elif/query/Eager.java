package dev.elif.query;

import dev.elif.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A relation to load with the models of a query.
 *
 * @param relation which
 * @param query the related models it may load, narrowed by the program, with relations of their own
 * @param elsewhere whether the program has named the place where they are
 */
public record Eager<M, T>(KeyedRelation<M, T> relation, Query<T> query, boolean elsewhere) {

    /** What {@code narrow} makes of those of {@code all} that are related. */
    @SuppressWarnings("ReferenceEquality") // a runner is its database
    public static <M, T> Eager<M, T> of(KeyedRelation<M, T> relation, Query<T> all, UnaryOperator<Query<T>> narrow) {
        Query<T> narrowed = narrow.apply(relation.related(all));
        return new Eager<>(relation, narrowed, narrowed.runner() != all.runner());
    }

    /** The related models of a model that came from {@code origin}: there, in their own database, or where the program says. */
    public Query<T> from(QueryRunner origin) {
        Query<T> here = elsewhere ? query : query.on(origin.along(relation));
        return perModel() ? GroupLimit.per(here, relation.keys().target(), between(), beside()) : here;
    }

    /** The columns by which the related models find theirs. */
    public List<Column<T, ?>> keys() {
        List<Column<T, ?>> keys = relation.keys().target();
        return isJoined() ? beside().subList(0, keys.size()) : keys;
    }

    /** What is read beside the related models: those columns, if they are of a table between, and the row between. */
    public List<Column<T, ?>> beside() {
        List<Column<T, ?>> between = between();
        return perModel() ? named(between) : between;
    }

    private List<Column<T, ?>> between() {
        if (relation instanceof PivotRelation<M, T, ?> pivot) {
            return pivot.beside();
        }
        return isJoined() ? relation.keys().target() : List.of();
    }

    /** Whether the columns of the key are of a table between. */
    private boolean isJoined() {
        return !relation.keys().target().get(0).expression().path().root();
    }

    private boolean perModel() {
        Steps steps = query.steps();
        return steps.limit != null || steps.offset != null;
    }

    /** As the select within calls them, in which rows are numbered. */
    private static <T> List<Column<T, ?>> named(List<Column<T, ?>> columns) {
        List<Column<T, ?>> named = new ArrayList<>(columns.size());
        columns.forEach(
                column -> named.add(Column.of("#" + (named.size() + 1), "#" + (named.size() + 1), column.type())));
        return named;
    }

    /** The same relation, read as the models are, where it does not say otherwise. */
    @SuppressWarnings("ReferenceEquality") // the usual manner, of which there is nothing to say
    public Eager<M, T> in(Manner manner) {
        return manner == Manner.PLAIN ? this : new Eager<>(relation, query.in(manner), elsewhere);
    }

    /** The same relation, whoever the tenant is. */
    public Eager<M, T> withoutTenant() {
        return new Eager<>(relation, query.withoutTenant(), elsewhere);
    }
}
