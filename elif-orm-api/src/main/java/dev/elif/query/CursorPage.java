package dev.elif.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page by what stands before or behind it, which costs the same however far back it is.
 *
 * @param items what stands on it
 * @param perPage at most so many stand on a page
 * @param next the cursor of the page behind; empty on the last one
 * @param previous the cursor of the page before; empty on the first one, and on one without items
 * @param <T> what it lists
 */
public record CursorPage<T>(List<T> items, int perPage, Optional<String> next, Optional<String> previous)
        implements Paged<T> {

    /** @throws dev.elif.error.QueryException when the size is less than 1 */
    public CursorPage {
        Pages.check(perPage, 1);
        items = Pages.copy(items);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public boolean hasPrevious() {
        return previous.isPresent();
    }

    @Override
    public <R> CursorPage<R> map(Function<? super T, ? extends R> mapper) {
        return new CursorPage<>(Pages.mapped(items, mapper), perPage, next, previous);
    }

    /** {@code data, per_page, next_cursor, prev_cursor}. */
    @Override
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("data", Exposed.value(items));
        map.put("per_page", perPage);
        map.put("next_cursor", next.orElse(null));
        map.put("prev_cursor", previous.orElse(null));
        return map;
    }

    /**
     * The same with {@code links} to the previous and the next page, null where there is none.
     *
     * @param base what a cursor is appended to: {@code /users?cursor=}
     */
    public Map<String, @Nullable Object> toMap(String base) {
        Map<String, @Nullable Object> links = new LinkedHashMap<>();
        links.put("prev", previous.map(base::concat).orElse(null));
        links.put("next", next.map(base::concat).orElse(null));
        return Pages.linked(toMap(), links);
    }
}
