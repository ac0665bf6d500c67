package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import java.util.Collection;
import java.util.List;

/**
 * JSON: a column, or a part of one. What it is compared with is written as JSON by the codec and sent as a value.
 *
 * @param <M> the model whose query may use it
 */
public interface JsonExpression<M> {

    /** What is rendered. */
    Expression expression();

    /** {@code (column #>> ?)}: as text, without quotes; null where it is missing or JSON's null. */
    TextExpression<M> text();

    /** {@code cast((column #>> ?) as type)}; what is no number is an {@link dev.elif.error.InvalidValueException}. */
    default <N extends Number> NumberExpression<M, N> number(ColumnType<N> type) {
        return text().castToNumber(type);
    }

    /** {@code cast((column #>> ?) as boolean)}. */
    default BooleanExpression<M> bool() {
        return BooleanExpression.of(Call.of(SqlType.BOOLEAN, Operation.CAST, text().expression()));
    }

    /** {@code (this #> ?)}: as an object that the codec reads, to be selected. */
    default <V> TypedExpression<M, V> value(JsonType<V> type) {
        return TypedExpression.of(expression(), ColumnType.json(type));
    }

    /** {@code this @> ?}: has that in it, as PostgreSQL understands it: some members of an object, some elements of an array. */
    default Condition<M> contains(Object json) {
        return Comparison.of(Operation.CONTAINS, expression(), Bind.of(SqlType.JSON, json));
    }

    /** {@code this <@ ?}: is in that. */
    default Condition<M> containedBy(Object json) {
        return Comparison.of(Operation.CONTAINED, expression(), Bind.of(SqlType.JSON, json));
    }

    /** {@code exists (select 1 from jsonb_array_elements(this) … join jsonb_array_elements(?) …)}: has one of these elements; what is no array is an {@link dev.elif.error.InvalidValueException}. */
    default Condition<M> overlaps(Collection<?> elements) {
        return Comparison.of(Operation.JSON_OVERLAPS, expression(), Bind.of(SqlType.JSON, List.copyOf(elements)));
    }

    /** {@code this ? key}: whether an object has that key, or an array that text. */
    default Condition<M> hasKey(String key) {
        return Comparison.of(Operation.JSON_HAS_KEY, expression(), Bind.of(SqlType.TEXT, key));
    }

    /** {@code jsonb_array_length(this)}; what is no array is an {@link dev.elif.error.InvalidValueException}. */
    default NumberExpression<M, Integer> length() {
        return NumberExpression.number(
                Call.of(SqlType.INTEGER, Operation.JSON_LENGTH, expression()), ColumnType.INTEGER);
    }
}
