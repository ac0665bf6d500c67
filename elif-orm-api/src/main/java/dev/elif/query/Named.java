package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.error.UnknownNameException;
import dev.elif.model.Column;
import dev.elif.model.ComparableColumn;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.TextColumn;
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

    /** The column of that name, over relations to one where it has dots. */
    static <M> Column<M, ?> column(ModelType<M> type, String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? type.column(name) : over(type.relation(name.substring(0, dot)), name.substring(dot + 1));
    }

    /** Whether it can only be meant as a name, with dots or without. */
    static boolean isPath(String text) {
        return text.chars().allMatch(c -> c == '_' || c == '.' || Character.isLetterOrDigit(c));
    }

    private static <M, T> Column<M, ?> over(Relation<M, T> relation, String rest) {
        if (relation instanceof ToOneRelation<M, T> one) {
            return one.to(column(one.target(), rest));
        }
        throw new QueryException(
                ApiMessage.NAME_TO_MANY, relation.name(), relation.source().name());
    }

    /** {@code column = value}. */
    static <M, T> Condition<M> equal(Column<M, T> column, Object value) {
        return column.eq(typed(column, value));
    }

    /** {@code column <> value}. */
    static <M, T> Condition<M> unequal(Column<M, T> column, Object value) {
        return column.ne(typed(column, value));
    }

    /** {@code column = any(values)}. */
    static <M, T> Condition<M> among(Column<M, T> column, Collection<?> values) {
        return column.in(typed(column, values));
    }

    /** {@code column <> all(values)}. */
    static <M, T> Condition<M> notAmong(Column<M, T> column, Collection<?> values) {
        return column.notIn(typed(column, values));
    }

    /** {@code column like pattern}. */
    @SuppressWarnings("unchecked") // a column of texts has the model of the column
    static <M> Condition<M> like(Column<M, ?> column, String pattern) {
        if (column instanceof TextColumn<?>) {
            return ((TextColumn<M>) column).like(pattern);
        }
        throw new QueryException(ApiMessage.NAME_KIND, column.name(), "whereLike", "texts");
    }

    /** What compares {@code column} with {@code value} by their order. */
    static <M, T> Ordered<M, ?> ordered(Column<M, T> column, Object value) {
        if (column instanceof ComparableColumn<M, T> comparable) {
            return new Ordered<>(comparable, typed(column, value));
        }
        throw new QueryException(ApiMessage.NAME_KIND, column.name(), "whereGt and its like", "values with an order");
    }

    /** A column and a value of its type. */
    record Ordered<M, T>(ComparableColumn<M, T> column, T value) {

        Condition<M> greater() {
            return column.gt(value);
        }

        Condition<M> greaterOrEqual() {
            return column.ge(value);
        }

        Condition<M> less() {
            return column.lt(value);
        }

        Condition<M> lessOrEqual() {
            return column.le(value);
        }
    }

    /** That a request may sort by {@code name}. */
    static void allowed(ModelType<?> type, String name, Collection<String> allowed) {
        if (!allowed.contains(name)) {
            throw new UnknownNameException(ApiMessage.SORT_NOT_ALLOWED, type.name(), name, allowed);
        }
    }

    @SuppressWarnings("unchecked") // checked by its class
    private static <T> T typed(Column<?, T> column, @Nullable Object value) {
        return (T) checked(column, value);
    }

    private static <T> List<T> typed(Column<?, T> column, Collection<?> values) {
        List<T> typed = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value == null) {
                throw new QueryException(ApiMessage.NULL_IN_LIST, column.name());
            }
            typed.add(typed(column, value));
        }
        return typed;
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

    /** The values of {@code key}, each of the type of its column. */
    static <M> List<Object> keyValues(ModelType<M> type, Object key) {
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
        return with(query, type.relation(path.substring(0, dot)), rest);
    }

    private static <M, T> Query<M> with(Query<M> query, Relation<M, T> first, String rest) {
        return query.with(KeyedRelation.of(first), related -> related.with(rest));
    }

    /** Whether there is a related model along {@code path}. */
    static <M> Condition<M> exists(ModelType<M> type, String path) {
        int dot = path.indexOf('.');
        Relation<M, ?> first = type.relation(dot < 0 ? path : path.substring(0, dot));
        return exists(first, dot < 0 ? "" : path.substring(dot + 1));
    }

    private static <M, T> Condition<M> exists(Relation<M, T> named, String rest) {
        KeyedRelation<M, T> relation = KeyedRelation.of(named);
        Condition<T> further = rest.isEmpty() ? Condition.all(List.of()) : exists(relation.target(), rest);
        return Comparison.of(
                Operation.EXISTS,
                new RelatedExistence<>(relation, related -> rest.isEmpty() ? related : related.where(further)));
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
