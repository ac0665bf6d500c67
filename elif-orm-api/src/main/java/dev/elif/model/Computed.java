package dev.elif.model;

import dev.elif.ast.Expression;

/** Values that are computed: an expression with its type. */
final class Computed {

    private Computed() {}

    record Plain<M, T>(Expression expression, ColumnType<T> type) implements TypedExpression<M, T> {}

    record Ordered<M, T>(Expression expression, ColumnType<T> type) implements ComparableExpression<M, T> {}

    record Text<M>(Expression expression) implements TextExpression<M> {}

    record Numeric<M, T extends Number>(Expression expression, ColumnType<T> type) implements NumberExpression<M, T> {}

    record Temporal<M, T>(Expression expression, ColumnType<T> type) implements TemporalExpression<M, T> {}

    record Truth<M>(Expression expression) implements BooleanExpression<M> {}
}
