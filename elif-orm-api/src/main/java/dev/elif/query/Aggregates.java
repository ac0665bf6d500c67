package dev.elif.query;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Aggregate.Function;
import dev.elif.ast.Expression;
import dev.elif.ast.SqlType;
import dev.elif.model.BooleanExpression;
import dev.elif.model.ColumnType;
import dev.elif.model.JsonType;
import dev.elif.model.NumberExpression;
import dev.elif.model.TextExpression;
import dev.elif.model.TypedExpression;
import java.math.BigDecimal;
import java.util.List;

/** Aggregates of a group, or of all rows where nothing is grouped; meant for static import. */
public final class Aggregates {

    private Aggregates() {}

    /** {@code count(*)}. */
    public static NumberAggregate<Object, Long> count() {
        return new NumberAggregate<>(Aggregate.COUNT, ColumnType.LONG);
    }

    /** {@code count(value)}: how many are not null. */
    public static <M> NumberAggregate<M, Long> count(TypedExpression<M, ?> of) {
        return number(Function.COUNT, of, ColumnType.LONG);
    }

    /** {@code count(distinct value)}. */
    public static <M> NumberAggregate<M, Long> countDistinct(TypedExpression<M, ?> of) {
        return count(of).distinct();
    }

    /** {@code sum(value)} as a decimal, which no number of rows overflows; null of no rows. */
    public static <M> NumberAggregate<M, BigDecimal> sum(NumberExpression<M, ?> of) {
        return number(Function.SUM, of, ColumnType.NUMERIC);
    }

    /** {@code avg(value)} as a double; null of no rows. */
    public static <M> NumberAggregate<M, Double> avg(NumberExpression<M, ?> of) {
        return number(Function.AVG, of, ColumnType.DOUBLE);
    }

    /** {@code stddev_samp(value)} as a double; null of fewer than two. */
    public static <M> NumberAggregate<M, Double> stddev(NumberExpression<M, ?> of) {
        return number(Function.STDDEV, of, ColumnType.DOUBLE);
    }

    /** {@code var_samp(value)} as a double; null of fewer than two. */
    public static <M> NumberAggregate<M, Double> variance(NumberExpression<M, ?> of) {
        return number(Function.VARIANCE, of, ColumnType.DOUBLE);
    }

    /** {@code percentile_cont(?) within group (order by value)}: 0.5 is the median. */
    public static <M> NumberAggregate<M, Double> percentile(double fraction, NumberExpression<M, ?> of) {
        Aggregate aggregate = Aggregate.of(
                Function.PERCENTILE, List.of(ValueTypes.bind(ColumnType.DOUBLE, fraction)), SqlType.DOUBLE);
        NumberExpression<M, Double> converted = of.castToNumber(ColumnType.DOUBLE);
        return new NumberAggregate<>(aggregate.ordered(List.of(converted.asc())), ColumnType.DOUBLE);
    }

    /** {@code min(value)}; null of no rows. */
    public static <M, T> AggregateExpression<M, T> min(TypedExpression<M, T> of) {
        return any(Function.MIN, of, of.type());
    }

    /** {@code max(value)}; null of no rows. */
    public static <M, T> AggregateExpression<M, T> max(TypedExpression<M, T> of) {
        return any(Function.MAX, of, of.type());
    }

    /** {@code string_agg(value, ? …)}: the texts with {@code separator} between them; null of no rows. */
    public static <M> AggregateExpression<M, String> stringAgg(TextExpression<M> of, String separator) {
        List<Expression> operands = List.of(of.expression(), ValueTypes.bind(ColumnType.TEXT, separator));
        return new AggregateExpression<>(Aggregate.of(Function.TEXTS, operands, SqlType.TEXT), ColumnType.TEXT);
    }

    /** {@code array_agg(value)}: all of them, nulls too; null of no rows. */
    public static <M, T> AggregateExpression<M, List<T>> arrayAgg(TypedExpression<M, T> of) {
        return any(Function.ARRAY, of, ColumnType.list(of.type()));
    }

    /** {@code jsonb_agg(value)}: all of them as a JSON array, read as {@code type}; null of no rows. */
    public static <M, T> AggregateExpression<M, T> jsonAgg(TypedExpression<M, ?> of, JsonType<T> type) {
        return any(Function.JSON, of, ColumnType.json(type));
    }

    /** {@code bool_and(value)}: whether none is false; null of no rows. */
    public static <M> AggregateExpression<M, Boolean> boolAnd(BooleanExpression<M> of) {
        return any(Function.EVERY, of, ColumnType.BOOLEAN);
    }

    /** {@code bool_or(value)}: whether one is true; null of no rows. */
    public static <M> AggregateExpression<M, Boolean> boolOr(BooleanExpression<M> of) {
        return any(Function.SOME, of, ColumnType.BOOLEAN);
    }

    private static <M, N extends Number> NumberAggregate<M, N> number(
            Function function, TypedExpression<M, ?> of, ColumnType<N> type) {
        return new NumberAggregate<>(Aggregate.of(function, List.of(of.expression()), type.sqlType()), type);
    }

    private static <M, T> AggregateExpression<M, T> any(
            Function function, TypedExpression<M, ?> of, ColumnType<T> type) {
        return new AggregateExpression<>(Aggregate.of(function, List.of(of.expression()), type.sqlType()), type);
    }
}
