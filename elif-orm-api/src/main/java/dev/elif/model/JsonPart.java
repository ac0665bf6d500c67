package dev.elif.model;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON column; immutable.
 *
 * @param <M> the model
 */
public final class JsonPart<M> implements JsonExpression<M> {

    private final Column<M, ?> column;
    private final List<Bind> keys;

    JsonPart(Column<M, ?> column, List<String> keys) {
        this.column = column;
        this.keys = keys.stream().map(key -> Bind.of(SqlType.TEXT, key)).toList();
    }

    /**
     * {@code column[?] = value}, with a place for each step, for an update; the rest stays as the database has it.
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

    /** {@code (column #> ?)}. */
    @Override
    public Expression expression() {
        return read(SqlType.JSON, Operation.JSON_PART);
    }

    @Override
    public TextExpression<M> text() {
        return TextExpression.of(read(SqlType.TEXT, Operation.JSON_TEXT));
    }

    /** {@code (column #> ?) is not null}: there is such a part, be it JSON's null. */
    public Condition<M> exists() {
        return Comparison.of(Operation.IS_NOT_NULL, expression());
    }

    private Call read(SqlType type, Operation operation) {
        Bind path = Bind.array(SqlType.TEXT, keys.stream().map(Bind::value).toList());
        return Call.of(type, operation, column.expression(), path);
    }
}
