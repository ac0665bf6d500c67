package dev.elif.query;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Aggregate.Function;
import dev.elif.model.ColumnType;
import dev.elif.model.ComparableExpression;
import dev.elif.model.NumberExpression;
import dev.elif.model.TypedExpression;
import java.math.BigDecimal;
import java.util.List;

/** Aggregates of a group, or of all rows where nothing is grouped; meant for static import. */
public final class Aggregates {

    private Aggregates() {}

    /** {@code count(*)}. */
    public static NumberExpression<Object, Long> count() {
        return NumberExpression.number(Aggregate.COUNT, ColumnType.LONG);
    }

    /** {@code count(value)}: how many are not null. */
    public static <M> NumberExpression<M, Long> count(TypedExpression<M, ?> of) {
        return NumberExpression.number(aggregate(Function.COUNT, of, ColumnType.LONG), ColumnType.LONG);
    }

    /** {@code count(distinct value)}. */
    public static <M> NumberExpression<M, Long> countDistinct(TypedExpression<M, ?> of) {
        return NumberExpression.number(
                aggregate(Function.COUNT, of, ColumnType.LONG).distinctly(), ColumnType.LONG);
    }

    /** {@code sum(value)} as a decimal, which no number of rows overflows; null of no rows. */
    public static <M> NumberExpression<M, BigDecimal> sum(NumberExpression<M, ?> of) {
        return NumberExpression.number(aggregate(Function.SUM, of, ColumnType.NUMERIC), ColumnType.NUMERIC);
    }

    /** {@code avg(value)} as a double; null of no rows. */
    public static <M> NumberExpression<M, Double> avg(NumberExpression<M, ?> of) {
        return NumberExpression.number(aggregate(Function.AVG, of, ColumnType.DOUBLE), ColumnType.DOUBLE);
    }

    /** {@code min(value)}; null of no rows. */
    public static <M, T> ComparableExpression<M, T> min(TypedExpression<M, T> of) {
        return ComparableExpression.of(aggregate(Function.MIN, of, of.type()), of.type());
    }

    /** {@code max(value)}; null of no rows. */
    public static <M, T> ComparableExpression<M, T> max(TypedExpression<M, T> of) {
        return ComparableExpression.of(aggregate(Function.MAX, of, of.type()), of.type());
    }

    private static Aggregate aggregate(Function function, TypedExpression<?, ?> of, ColumnType<?> type) {
        return Aggregate.of(function, List.of(of.expression()), type.sqlType());
    }
}
