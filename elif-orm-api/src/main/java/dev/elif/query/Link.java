package dev.elif.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row between two models that has no model of its own: the keys of both. */
public final class Link {

    private final List<@Nullable Object> values;

    Link(List<?> values) {
        this.values = new ArrayList<>(values);
    }

    static Link blank(int columns) {
        return new Link(Collections.nCopies(columns, null));
    }

    @Nullable
    Object value(int position) {
        return values.get(position);
    }

    Link with(int position, @Nullable Object value) {
        values.set(position, value);
        return this;
    }

    List<@Nullable Object> values() {
        return values;
    }
}
