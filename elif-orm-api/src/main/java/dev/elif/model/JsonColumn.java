package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of JSON, whose parts can be read and set without the rest.
 *
 * @param <M> the model
 * @param <T> the field's type
 */
public final class JsonColumn<M, T> extends Column<M, T> implements JsonExpression<M> {

    private JsonColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> JsonColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new JsonColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    /**
     * The part at that place: {@code at("address", "city")}.
     *
     * <p>The keys are those of the JSON, which are sent as values; an index of an array is a key as well.
     */
    public JsonPart<M> at(String key, String... inner) {
        List<String> keys = new ArrayList<>(inner.length + 1);
        keys.add(key);
        keys.addAll(List.of(inner));
        return new JsonPart<>(this, keys);
    }

    @Override
    public TextExpression<M> text() {
        return new JsonPart<>(this, List.of()).text();
    }

    @Override
    public <S> JsonColumn<S, T> via(Path path) {
        return new JsonColumn<>(field(), at(path), type());
    }
}
