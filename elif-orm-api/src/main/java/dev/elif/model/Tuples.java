package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.TupleIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys as lists of values, one for each of their columns, and the conditions that look for them. */
public final class Tuples {

    private Tuples() {}

    /** The values of {@code columns} in {@code model}. */
    public static <M> List<?> of(ModelType<M> type, List<Column<M, ?>> columns, M model) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column<M, ?> column : columns) {
            values.add(type.value(model, type.position(column)));
        }
        return values;
    }

    /** The values of {@code columns} in {@code row}, the first of them at {@code first}. */
    public static <M> List<?> read(List<Column<M, ?>> columns, Row row, int first) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column<M, ?> column : columns) {
            values.add(column.read(row, first + values.size()));
        }
        return values;
    }

    /** {@code (a = ? and b = ?)}. */
    public static <M> Condition<M> equal(List<Column<M, ?>> columns, List<?> values) {
        List<Condition<M>> equal = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column<M, ?> column = columns.get(i);
            Bind bind = Bind.of(column.type().sqlType(), stored(column, values.get(i)));
            equal.add(Comparison.of(Operation.EQ, column.expression(), bind));
        }
        return equal.size() == 1 ? equal.get(0) : Condition.all(equal);
    }

    /** {@code a = any(?)} or {@code (a, b) in (select * from unnest(?, ?))}: an array for each column. */
    public static <M> Condition<M> among(List<Column<M, ?>> columns, Collection<? extends List<?>> tuples) {
        List<Expression> expressions = new ArrayList<>(columns.size());
        List<Bind> arrays = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column<M, ?> column = columns.get(i);
            List<@Nullable Object> values = new ArrayList<>(tuples.size());
            for (List<?> tuple : tuples) {
                values.add(stored(column, tuple.get(i)));
            }
            expressions.add(column.expression());
            arrays.add(Bind.array(column.type().sqlType(), values));
        }
        return columns.size() == 1
                ? Comparison.of(Operation.IN, expressions.get(0), arrays.get(0))
                : new TupleIn<>(expressions, arrays);
    }

    @SuppressWarnings("unchecked")
    private static <M, T> @Nullable Object stored(Column<M, T> column, @Nullable Object value) {
        return column.type().stored((T) value);
    }
}
