package dev.elif.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of arrays; unlike {@link List#of} they may be null, and a set keeps their order. */
final class Elements {

    private Elements() {}

    static <S, T> List<@Nullable T> map(
            Collection<? extends @Nullable S> values, Function<? super S, ? extends T> map) {
        List<@Nullable T> mapped = new ArrayList<>(values.size());
        for (S value : values) {
            mapped.add(value == null ? null : map.apply(value));
        }
        return mapped;
    }

    static <E> List<E> list(List<E> elements) {
        return Collections.unmodifiableList(elements);
    }

    static <E> Set<E> set(List<E> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
