package dev.elif.query;

import dev.elif.model.Selection;
import java.util.List;

/**
 * A record in a record: {@code select(Person::new, User_.name, nested(Address::new, User_.street, User_.city))}; meant for static import.
 *
 * <p>It is null where all of its values are. It may hold others of its kind. Ordered or grouped by, it is a row, {@code (street, city)}, and
 * one of nulls stands behind all others.
 */
public final class Nested {

    private Nested() {}

    /** Of two values. */
    public static <M, A, B, R> Selection<M, R> nested(
            Constructor.Of2<A, B, R> constructor, Selection<? super M, A> a, Selection<? super M, B> b) {
        return new Made<>(List.of(a, b), Makers.of(constructor), false);
    }

    /** Of three values. */
    public static <M, A, B, C, R> Selection<M, R> nested(
            Constructor.Of3<A, B, C, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c) {
        return new Made<>(List.of(a, b, c), Makers.of(constructor), false);
    }

    /** Of four values. */
    public static <M, A, B, C, D, R> Selection<M, R> nested(
            Constructor.Of4<A, B, C, D, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d) {
        return new Made<>(List.of(a, b, c, d), Makers.of(constructor), false);
    }
}
