package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.ast.Condition;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and values that come from outside, checked against the metamodel before they become a part of a query. */
final class Named {

    private Named() {}

    /** {@code name = value}. */
    static <M> Condition<M> equal(ModelType<M> type, String name, @Nullable Object value) {
        Column<M, ?> column = type.column(name);
        return Tuples.equal(List.of(column), List.of(checked(column, value)));
    }

    /** Every column of the key has its value of {@code key}. */
    static <M> Condition<M> key(ModelType<M> type, Object key) {
        return Tuples.equal(type.keyColumns(), keyValues(type, key));
    }

    /** {@code column = value}, for an insert. */
    @SuppressWarnings("unchecked") // it was given with a value of its type
    static <M> Assignment<M> assignment(Column<?, ?> column, @Nullable Object value) {
        return ((Column<M, Object>) column).set(value);
    }

    /** The key is one of {@code keys}. */
    static <M> Condition<M> keys(ModelType<M> type, Collection<?> keys) {
        Set<List<Object>> values = new LinkedHashSet<>(keys.size() * 2);
        keys.forEach(key -> values.add(keyValues(type, key)));
        return Tuples.among(type.keyColumns(), values);
    }

    private static <M> List<Object> keyValues(ModelType<M> type, Object key) {
        List<Column<M, ?>> columns = type.keyColumns();
        if (columns.size() == 1) {
            return List.of(checked(columns.get(0), key));
        }
        if (!type.keyType().isInstance(key)) {
            throw new QueryException(
                    ApiMessage.WRONG_KEY,
                    type.name(),
                    type.keyType().getName(),
                    key.getClass().getName());
        }
        List<Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(checked(columns.get(i), type.keyPart(key, i)));
        }
        return values;
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

    /** {@code rows}, as the limit or offset that {@code what} names. */
    static long notNegative(String what, long rows) {
        if (rows < 0) {
            throw new QueryException(ApiMessage.NEGATIVE_LIMIT, what, rows);
        }
        return rows;
    }

    private static Object checked(Column<?, ?> column, @Nullable Object value) {
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
        return typed;
    }

    /** An {@code int} literal stands for a {@code long} too, as everywhere in Java. */
    private static Object widened(Class<?> wanted, Object value) {
        return wanted == Long.class && value instanceof Integer number ? (Object) number.longValue() : value;
    }
}
