package dev.elif.query;

import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.model.ColumnType;
import dev.elif.model.NumberExpression;
import dev.elif.model.Selection;
import dev.elif.model.TypedExpression;
import java.util.List;

/** Several groupings in one statement, for {@link Projecting#groupBy}; meant for static import. */
public final class Groups {

    private Groups() {}

    /** {@code rollup (a, b)}: groups by both, by the first, and all rows. */
    public static <M> Selection<M, ?> rollup(List<? extends Selection<? super M, ?>> by) {
        return grouping(Operation.ROLLUP, by);
    }

    /** {@code rollup (a, b)}: groups by both, by the first, and all rows. */
    public static <M> Selection<M, ?> rollup(Selection<? super M, ?> first, Selection<? super M, ?> second) {
        return rollup(List.of(first, second));
    }

    /** {@code cube (a, b)}: groups by both, by each, and all rows. */
    public static <M> Selection<M, ?> cube(List<? extends Selection<? super M, ?>> by) {
        return grouping(Operation.CUBE, by);
    }

    /** {@code cube (a, b)}: groups by both, by each, and all rows. */
    public static <M> Selection<M, ?> cube(Selection<? super M, ?> first, Selection<? super M, ?> second) {
        return cube(List.of(first, second));
    }

    /** {@code grouping sets ((a, b), (a), ())}: groups by each of these; an empty one is all rows. */
    public static <M> Selection<M, ?> sets(List<? extends List<? extends Selection<? super M, ?>>> sets) {
        return computed(
                Operation.GROUPING_SETS,
                sets.stream()
                        .map(set -> new Call(
                                Operation.ROW,
                                set.stream().map(Selection::expression).toList(),
                                SqlType.INTEGER))
                        .toList());
    }

    /** {@code grouping(value)}: 0 where a row is grouped by it, 1 where it is not, and its null means all. */
    public static <M> NumberExpression<M, Integer> grouping(TypedExpression<M, ?> value) {
        return NumberExpression.number(
                Call.of(SqlType.INTEGER, Operation.GROUPING, value.expression()), ColumnType.INTEGER);
    }

    private static <M> Selection<M, ?> grouping(Operation operation, List<? extends Selection<? super M, ?>> by) {
        return computed(operation, by.stream().map(Selection::expression).toList());
    }

    private static <M> Selection<M, ?> computed(Operation operation, List<? extends Expression> operands) {
        return TypedExpression.of(new Call(operation, operands, SqlType.INTEGER), ColumnType.INTEGER);
    }
}
