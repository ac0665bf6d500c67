package dev.elif.query;

import dev.elif.model.Relation;
import java.util.function.UnaryOperator;

/**
 * A relation to load with the models of a query.
 *
 * @param relation which
 * @param query the related models it may load, narrowed by the program, with relations of their own
 * @param elsewhere whether the program has named the place where they are
 */
public record Eager<M, T>(Relation<M, T> relation, Query<T> query, boolean elsewhere) {

    /** What {@code narrow} makes of {@code all}. */
    @SuppressWarnings("ReferenceEquality") // a runner is its database
    public static <M, T> Eager<M, T> of(Relation<M, T> relation, Query<T> all, UnaryOperator<Query<T>> narrow) {
        Query<T> narrowed = narrow.apply(all);
        return new Eager<>(relation, narrowed, narrowed.runner() != all.runner());
    }

    /** The related models of a model that came from {@code origin}: there, in their own database, or where the program says. */
    public Query<T> from(QueryRunner origin) {
        return elsewhere ? query : query.on(origin.along(relation));
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
