package dev.elif.query;

import java.util.List;
import java.util.function.Function;

/** Constructors as functions of a list, which holds what the selection of each place reads. */
@SuppressWarnings("unchecked")
final class Makers {

    private Makers() {}

    static <A, B, R> Function<List<?>, R> of(Constructor.Of2<A, B, R> constructor) {
        return values -> constructor.of((A) values.get(0), (B) values.get(1));
    }

    static <A, B, C, R> Function<List<?>, R> of(Constructor.Of3<A, B, C, R> constructor) {
        return values -> constructor.of((A) values.get(0), (B) values.get(1), (C) values.get(2));
    }

    static <A, B, C, D, R> Function<List<?>, R> of(Constructor.Of4<A, B, C, D, R> constructor) {
        return values -> constructor.of((A) values.get(0), (B) values.get(1), (C) values.get(2), (D) values.get(3));
    }

    static <A, B, C, D, E, R> Function<List<?>, R> of(Constructor.Of5<A, B, C, D, E, R> constructor) {
        return values -> constructor.of(
                (A) values.get(0), (B) values.get(1), (C) values.get(2), (D) values.get(3), (E) values.get(4));
    }

    static <A, B, C, D, E, F, R> Function<List<?>, R> of(Constructor.Of6<A, B, C, D, E, F, R> constructor) {
        return values -> constructor.of(
                (A) values.get(0), (B) values.get(1), (C) values.get(2), (D) values.get(3), (E) values.get(4), (F)
                        values.get(5));
    }
}
