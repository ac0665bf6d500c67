package dev.elif.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page by its number of which nobody counted what there is in all.
 *
 * @param items what stands on it
 * @param hasNext whether something stands behind it
 * @param perPage at most so many stand on a page
 * @param number from 1
 * @param <T> what it lists
 */
public record Slice<T>(List<T> items, boolean hasNext, int perPage, long number) implements Paged<T> {

    /** @throws dev.elif.error.QueryException when the size or the number is less than 1 */
    public Slice {
        Pages.check(perPage, number);
        items = Pages.copy(items);
    }

    @Override
    public boolean hasPrevious() {
        return number > 1;
    }

    /** The number of its first item among all, from 1; 0 when it is empty. */
    public long firstItem() {
        return Pages.firstItem(items, perPage, number);
    }

    /** The number of its last item among all; 0 when it is empty. */
    public long lastItem() {
        return Pages.lastItem(items, perPage, number);
    }

    @Override
    public <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
        return new Slice<>(Pages.mapped(items, mapper), hasNext, perPage, number);
    }

    /** {@code data, per_page, current_page, has_more, from, to}. */
    @Override
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("data", Exposed.value(items));
        map.put("per_page", perPage);
        map.put("current_page", number);
        map.put("has_more", hasNext);
        map.put("from", items.isEmpty() ? null : firstItem());
        map.put("to", items.isEmpty() ? null : lastItem());
        return map;
    }

    /**
     * The same with {@code links} to the first, previous and next page, null where there is none.
     *
     * @param base what a page's number is appended to: {@code /users?page=}
     */
    public Map<String, @Nullable Object> toMap(String base) {
        Map<String, @Nullable Object> links = new LinkedHashMap<>();
        links.put("first", base + 1);
        links.put("prev", hasPrevious() ? base + (number - 1) : null);
        links.put("next", hasNext ? base + (number + 1) : null);
        return Pages.linked(toMap(), links);
    }
}
