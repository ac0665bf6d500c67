package dev.elif.query;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a query finds; an immutable value.
 *
 * @param <T> what it lists
 */
public sealed interface Paged<T> extends Iterable<T> permits Page, Slice, CursorPage {

    /** What stands on it, in order; it cannot be changed. */
    List<T> items();

    /** Whether something stands behind it. */
    boolean hasNext();

    /** Whether something stands in front of it. */
    boolean hasPrevious();

    /** The same page with what {@code mapper} makes of each item. */
    <R> Paged<R> map(Function<? super T, ? extends R> mapper);

    /**
     * What JSON shows of it: {@code data}, where models are as {@link Repository#toMap} shows them, and beside it where it stands.
     *
     * <p>Answers of Jakarta REST and what JSON-B writes have this form by themselves.
     */
    Map<String, @Nullable Object> toMap();

    @Override
    default Iterator<T> iterator() {
        return items().iterator();
    }
}
