package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Reads pages by their numbers, and does what all kinds of pages do. */
final class Pages {

    private Pages() {}

    /** Reads at most so many rows, without the first {@code offset}. */
    @FunctionalInterface
    interface Rows<T> {
        List<T> read(long limit, long offset);
    }

    static <T> Page<T> page(int perPage, long number, LongSupplier count, Rows<T> rows) {
        check(perPage, number);
        long total = count.getAsLong();
        long offset = offset(perPage, number);
        List<T> items = offset < total ? rows.read(perPage, offset) : List.of();
        return new Page<>(items, total, perPage, number);
    }

    /** One row more than asked for says whether there are others. */
    static <T> Slice<T> slice(int perPage, long number, Rows<T> rows) {
        check(perPage, number);
        List<T> found = rows.read(perPage + 1L, offset(perPage, number));
        boolean more = found.size() > perPage;
        return new Slice<>(more ? found.subList(0, perPage) : found, more, perPage, number);
    }

    static void check(int perPage, long number) {
        if (perPage < 1) {
            throw new QueryException(ApiMessage.PAGE_BOUND, "The size", perPage);
        }
        if (number < 1) {
            throw new QueryException(ApiMessage.PAGE_BOUND, "The number", number);
        }
    }

    static <T> long firstItem(List<T> items, int perPage, long number) {
        return items.isEmpty() ? 0 : offset(perPage, number) + 1;
    }

    static <T> long lastItem(List<T> items, int perPage, long number) {
        return items.isEmpty() ? 0 : offset(perPage, number) + items.size();
    }

    /** Values of columns may be null. */
    static <T> List<T> copy(List<? extends T> items) {
        return Collections.unmodifiableList(new ArrayList<>(items));
    }

    static <T, R> List<R> mapped(List<T> items, Function<? super T, ? extends R> mapper) {
        List<R> mapped = new ArrayList<>(items.size());
        items.forEach(item -> mapped.add(mapper.apply(item)));
        return mapped;
    }

    static Map<String, @Nullable Object> linked(
            Map<String, @Nullable Object> page, Map<String, @Nullable Object> links) {
        page.put("links", links);
        return page;
    }

    /** No table has as many rows as the largest, so that whoever asks for more finds nothing. */
    private static long offset(int perPage, long number) {
        return number - 1 > Long.MAX_VALUE / perPage ? Long.MAX_VALUE : (number - 1) * perPage;
    }
}
