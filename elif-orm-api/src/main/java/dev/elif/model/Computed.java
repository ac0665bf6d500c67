package dev.elif.model;

import dev.elif.ast.Expression;

/** Values that are computed: an expression with its type. */
final class Computed {

    private Computed() {}

    record Plain<M, T>(Expression expression, ColumnType<T> type) implements TypedExpression<M, T> {}

    record Ordered<M, T>(Expression expression, ColumnType<T> type) implements ComparableExpression<M, T> {}

    record Text<M>(Expression expression) implements TextExpression<M> {}

    record Numeric<M, T extends Number>(Expression expression, ColumnType<T> type) implements NumberExpression<M, T> {}

    record Day<M, T>(Expression expression, ColumnType<T> type) implements DateExpression<M, T> {}

    record Hours<M, T>(Expression expression, ColumnType<T> type) implements TimeExpression<M, T> {}

    record Moment<M, T>(Expression expression, ColumnType<T> type) implements DateTimeExpression<M, T> {}

    record Instants<M, T>(Expression expression, ColumnType<T> type) implements InstantExpression<M, T> {}

    record Truth<M>(Expression expression) implements BooleanExpression<M> {}
}
