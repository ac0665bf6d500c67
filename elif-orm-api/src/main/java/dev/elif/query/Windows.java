package dev.elif.query;

import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.model.ColumnType;
import dev.elif.model.Selection;
import dev.elif.model.TypedExpression;
import java.util.List;

/** Functions of the rows around each row, and which rows those are; meant for static import. */
public final class Windows {

    private Windows() {}

    // ---- which rows ------------------------------------------------------------------------------------------------

    /** {@code over ()}: all rows. */
    public static <M> Window<M> everything() {
        return new Window<>(List.of(), List.of(), null);
    }

    /** {@code over (order by …)}: all rows, in that order. */
    public static <M> Window<M> orderedBy(Order<M> order) {
        return Windows.<M>everything().orderBy(order);
    }

    /** {@code over (partition by …)}: those with the same value. */
    public static <M> Window<M> partitionBy(Selection<M, ?> by) {
        return new Window<>(List.of(by.expression()), List.of(), null);
    }

    /** {@code over (partition by a, b)}: those with the same values. */
    public static <M> Window<M> partitionBy(Selection<M, ?> first, Selection<M, ?> second) {
        return new Window<>(List.of(first.expression(), second.expression()), List.of(), null);
    }

    /** {@code unbounded preceding}. */
    public static Window.Bound unboundedPreceding() {
        return new Window.Bound("unbounded preceding");
    }

    /** {@code n preceding}. */
    public static Window.Bound preceding(long n) {
        return new Window.Bound(Named.notNegative("How many precede", n) + " preceding");
    }

    /** {@code current row}. */
    public static Window.Bound currentRow() {
        return new Window.Bound("current row");
    }

    /** {@code n following}. */
    public static Window.Bound following(long n) {
        return new Window.Bound(Named.notNegative("How many follow", n) + " following");
    }

    /** {@code unbounded following}. */
    public static Window.Bound unboundedFollowing() {
        return new Window.Bound("unbounded following");
    }

    // ---- functions -------------------------------------------------------------------------------------------------

    /** {@code row_number()}: from 1 on. */
    public static WindowFunction<Object, Long> rowNumber() {
        return function(Operation.ROW_NUMBER, ColumnType.LONG);
    }

    /** {@code rank()}: from 1 on, with gaps behind rows of one place. */
    public static WindowFunction<Object, Long> rank() {
        return function(Operation.RANK, ColumnType.LONG);
    }

    /** {@code dense_rank()}: from 1 on, without gaps. */
    public static WindowFunction<Object, Long> denseRank() {
        return function(Operation.DENSE_RANK, ColumnType.LONG);
    }

    /** {@code percent_rank()}: from 0 to 1. */
    public static WindowFunction<Object, Double> percentRank() {
        return function(Operation.PERCENT_RANK, ColumnType.DOUBLE);
    }

    /** {@code cume_dist()}: the part of the rows that stand no later. */
    public static WindowFunction<Object, Double> cumeDist() {
        return function(Operation.CUME_DIST, ColumnType.DOUBLE);
    }

    /** {@code ntile(?)}: in which of so many parts of one size. */
    public static WindowFunction<Object, Integer> ntile(int parts) {
        return function(Operation.NTILE, ColumnType.INTEGER, ValueTypes.bind(ColumnType.INTEGER, parts));
    }

    /** {@code lag(value)}: that of the row before; null where there is none. */
    public static <M, T> WindowFunction<M, T> lag(TypedExpression<M, T> of) {
        return function(Operation.LAG, of.type(), of.expression());
    }

    /** {@code lag(value, ?)}: that of so many rows before. */
    public static <M, T> WindowFunction<M, T> lag(TypedExpression<M, T> of, int rows) {
        return function(Operation.LAG, of.type(), of.expression(), ValueTypes.bind(ColumnType.INTEGER, rows));
    }

    /** {@code lag(value, ?, ?)}: that of so many rows before, or {@code missing} where there is none. */
    public static <M, T> WindowFunction<M, T> lag(TypedExpression<M, T> of, int rows, T missing) {
        return function(
                Operation.LAG,
                of.type(),
                of.expression(),
                ValueTypes.bind(ColumnType.INTEGER, rows),
                ValueTypes.bind(of.type(), missing));
    }

    /** {@code lead(value)}: that of the row behind; null where there is none. */
    public static <M, T> WindowFunction<M, T> lead(TypedExpression<M, T> of) {
        return function(Operation.LEAD, of.type(), of.expression());
    }

    /** {@code lead(value, ?)}: that of so many rows behind. */
    public static <M, T> WindowFunction<M, T> lead(TypedExpression<M, T> of, int rows) {
        return function(Operation.LEAD, of.type(), of.expression(), ValueTypes.bind(ColumnType.INTEGER, rows));
    }

    /** {@code lead(value, ?, ?)}: that of so many rows behind, or {@code missing} where there is none. */
    public static <M, T> WindowFunction<M, T> lead(TypedExpression<M, T> of, int rows, T missing) {
        return function(
                Operation.LEAD,
                of.type(),
                of.expression(),
                ValueTypes.bind(ColumnType.INTEGER, rows),
                ValueTypes.bind(of.type(), missing));
    }

    /** {@code first_value(value)} of the frame. */
    public static <M, T> WindowFunction<M, T> firstValue(TypedExpression<M, T> of) {
        return function(Operation.FIRST_VALUE, of.type(), of.expression());
    }

    /** {@code last_value(value)} of the frame, which ends at the current row unless it says otherwise. */
    public static <M, T> WindowFunction<M, T> lastValue(TypedExpression<M, T> of) {
        return function(Operation.LAST_VALUE, of.type(), of.expression());
    }

    /** {@code nth_value(value, ?)} of the frame, from 1 on. */
    public static <M, T> WindowFunction<M, T> nthValue(TypedExpression<M, T> of, int n) {
        return function(Operation.NTH_VALUE, of.type(), of.expression(), ValueTypes.bind(ColumnType.INTEGER, n));
    }

    private static <M, T> WindowFunction<M, T> function(
            Operation operation, ColumnType<T> type, Expression... operands) {
        return new WindowFunction<>(Call.of(type.sqlType(), operation, operands), type);
    }
}
