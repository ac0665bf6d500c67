package dev.elif.model;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON column; immutable.
 *
 * @param <M> the model
 */
public final class JsonPart<M> {

    private final Column<M, ?> column;
    private final List<Bind> keys;

    JsonPart(Column<M, ?> column, List<String> keys) {
        this.column = column;
        this.keys = keys.stream().map(key -> Bind.of(SqlType.TEXT, key)).toList();
    }

    /**
     * {@code column['address']['city'] = value}, for an update; the rest stays as the database has it.
     *
     * <p>Objects around it are made where they are missing. What stands there and is no object is an
     * {@link dev.elif.error.InvalidValueException}. Several parts of one column may be set at once.
     *
     * @param value anything that the JSON codec writes; null for JSON's null
     * @throws dev.elif.error.QueryException when the column stands at the end of a path: only the model's own can be set
     */
    public Assignment<M> set(@Nullable Object value) {
        return column.assign(keys, Bind.of(SqlType.JSON, value));
    }
}
