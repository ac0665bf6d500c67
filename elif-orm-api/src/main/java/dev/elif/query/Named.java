package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names and values that come from outside, checked against the metamodel before they become a part of a query. */
final class Named {

    private Named() {}

    /** {@code name = value}. */
    static <M> Condition<M> equal(ModelType<M> type, String name, @Nullable Object value) {
        return equal(type.column(name), value);
    }

    /** Every column of the key has its value of {@code key}. */
    static <M> Condition<M> key(ModelType<M> type, Object key) {
        List<Column<M, ?>> columns = type.keyColumns();
        if (columns.size() == 1) {
            return equal(columns.get(0), key);
        }
        if (!type.keyType().isInstance(key)) {
            throw new QueryException(
                    ApiMessage.WRONG_KEY,
                    type.name(),
                    type.keyType().getName(),
                    key.getClass().getName());
        }
        List<Condition<M>> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parts.add(equal(columns.get(i), type.keyPart(key, i)));
        }
        return Condition.all(parts);
    }

    /** Loads the relations along {@code path}. */
    static <M> Query<M> with(Query<M> query, ModelType<M> type, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return query.with(type.relation(path));
        }
        String rest = path.substring(dot + 1);
        return query.with(type.relation(path.substring(0, dot)), related -> related.with(rest));
    }

    private static <M, T> Condition<M> equal(Column<M, T> column, @Nullable Object value) {
        if (value == null) {
            throw new QueryException(ApiMessage.NULL_COMPARISON, column.name());
        }
        Object typed = widened(column.type().javaType(), value);
        if (!column.type().javaType().isInstance(typed)) {
            throw new QueryException(
                    ApiMessage.WRONG_TYPE,
                    column.name(),
                    column.type().javaType().getName(),
                    value.getClass().getName());
        }
        @SuppressWarnings("unchecked")
        T checked = (T) typed;
        Bind bind = Bind.of(column.type().sqlType(), column.type().stored(checked));
        return new Comparison<>(column.expression(), Comparison.Operator.EQ, bind);
    }

    /** An {@code int} literal stands for a {@code long} too, as everywhere in Java. */
    private static Object widened(Class<?> wanted, Object value) {
        return wanted == Long.class && value instanceof Integer number ? (Object) number.longValue() : value;
    }
}
