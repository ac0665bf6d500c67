package dev.elif.query;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Expression;
import dev.elif.ast.SqlType;
import dev.elif.model.Column;
import dev.elif.model.ColumnType;
import dev.elif.model.NumberColumn;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Aggregates of a group, or of all rows where nothing is grouped; meant for static import. */
public final class Aggregates {

    private Aggregates() {}

    /** {@code count(*)}. */
    public static Selection<Object, Long> count() {
        return new Selected<>(new Aggregate(Aggregate.Function.COUNT, null, SqlType.BIGINT), ColumnType.LONG);
    }

    /** {@code count(column)}: how many are not null. */
    public static <M> Selection<M, Long> count(Column<M, ?> column) {
        return of(Aggregate.Function.COUNT, column, ColumnType.LONG);
    }

    /** {@code count(distinct column)}. */
    public static <M> Selection<M, Long> countDistinct(Column<M, ?> column) {
        return of(Aggregate.Function.COUNT_DISTINCT, column, ColumnType.LONG);
    }

    /** {@code sum(column)} as a decimal, which no number of rows overflows; null of no rows. */
    public static <M> Selection<M, BigDecimal> sum(NumberColumn<M, ?> column) {
        return of(Aggregate.Function.SUM, column, ColumnType.NUMERIC);
    }

    /** {@code avg(column)} as a double; null of no rows. */
    public static <M> Selection<M, Double> avg(NumberColumn<M, ?> column) {
        return of(Aggregate.Function.AVG, column, ColumnType.DOUBLE);
    }

    /** {@code min(column)}; null of no rows. */
    public static <M, T> Selection<M, T> min(Column<M, T> column) {
        return of(Aggregate.Function.MIN, column, column.type());
    }

    /** {@code max(column)}; null of no rows. */
    public static <M, T> Selection<M, T> max(Column<M, T> column) {
        return of(Aggregate.Function.MAX, column, column.type());
    }

    private static <M, T> Selection<M, T> of(Aggregate.Function function, Column<M, ?> column, ColumnType<T> type) {
        return new Selected<>(new Aggregate(function, column.expression(), type.sqlType()), type);
    }

    private record Selected<M, T>(Expression expression, ColumnType<T> type) implements Selection<M, T> {
        @Override
        public @Nullable T read(Row row, int index) {
            return type.read(row, index);
        }
    }
}
