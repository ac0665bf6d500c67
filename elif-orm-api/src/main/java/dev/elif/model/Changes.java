package dev.elif.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of one model, compared as its columns compare values.
 *
 * <p>A picture of the moment it was taken: immutable, and what the model does later does not show in it. Values are shared with
 * the model, but for JSON and arrays, which are copied.
 *
 * @param <M> the model
 */
public final class Changes<M> {

    private final ModelType<M> type;
    private final @Nullable M before;
    private final M after;
    private final List<Column<M, ?>> columns;

    private Changes(ModelType<M> type, @Nullable M before, M after, List<Column<M, ?>> columns) {
        this.type = type;
        this.before = before;
        this.after = after;
        this.columns = List.copyOf(columns);
    }

    /**
     * From {@code before}, null for a model that is new, to {@code after}; neither may be changed later.
     *
     * @param origin where the model comes from; null for one that is new
     */
    public static <M> Changes<M> between(ModelType<M> type, @Nullable Origin origin, @Nullable M before, M after) {
        List<Column<M, ?>> changed = new ArrayList<>();
        for (int i = 0; i < type.columns().size(); i++) {
            boolean same = before == null ? type.value(after, i) == null : type.same(origin, before, after, i);
            if (!same) {
                changed.add(type.columns().get(i));
            }
        }
        return new Changes<>(type, before, after, changed);
    }

    /** No change of {@code model}. */
    public static <M> Changes<M> none(ModelType<M> type, M model) {
        return new Changes<>(type, model, model, List.of());
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Whether that column differs. */
    public boolean contains(Column<M, ?> column) {
        return columns.contains(column);
    }

    /** The columns that differ, in the model's order. */
    public List<Column<M, ?>> columns() {
        return columns;
    }

    /** The value before, changed or not; null for a model that was new. */
    public <T> @Nullable T before(Column<M, T> column) {
        return before == null ? null : value(before, column);
    }

    /** The value after, changed or not. */
    public <T> @Nullable T after(Column<M, T> column) {
        return value(after, column);
    }

    /** The new values by the names of their fields, for generic tools. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.field(), value(after, column)));
        return values;
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T value(M model, Column<M, T> column) {
        return (T) type.value(model, type.position(column));
    }

    /** The names of the columns, without values. */
    @Override
    public String toString() {
        return type.name() + columns;
    }
}
