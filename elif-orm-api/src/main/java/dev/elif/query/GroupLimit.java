package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.ast.Over;
import dev.elif.ast.SqlType;
import dev.elif.ast.Statement;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;

/** The first rows of each group: numbered by a window in a select, and narrowed by the number around it. */
final class GroupLimit {

    /** No column of a model has this name. */
    private static final String NUMBER = "#";

    private GroupLimit() {}

    /** So many of each group; limit and offset of the query hold for all groups together. */
    static <M> Query<M> of(Query<M> query, long rows, Expression by) {
        Steps steps = query.steps();
        Query<M> limited = ordered(numbered(query, List.of(by), List.of()).where(upTo(rows)), steps);
        limited = steps.limit == null ? limited : limited.limit(steps.limit);
        return steps.offset == null ? limited : limited.offset(steps.offset);
    }

    /** The first of each group. */
    static <M> Query<M> first(Query<M> query, List<Column<M, ?>> by) {
        return numbered(query, expressions(by), List.of()).where(upTo(1));
    }

    /** Limit and offset of the query for each group; columns of joined tables come out under names of their own. */
    static <M> Query<M> per(
            Query<M> query, List<Column<M, ?>> by, List<Column<M, ?>> inside, List<Column<M, ?>> outside) {
        Steps steps = query.steps();
        List<Expression> named = new ArrayList<>(outside.size());
        for (int i = 0; i < outside.size(); i++) {
            named.add(new Labelled(inside.get(i).expression(), outside.get(i).name()));
        }
        Query<M> limited = numbered(query, expressions(by), named);
        long skipped = steps.offset == null ? 0 : steps.offset;
        limited = steps.limit == null ? limited : limited.where(upTo(skipped + steps.limit));
        limited = skipped == 0 ? limited : limited.where(number(Operation.GT, skipped));
        return ordered(limited, steps);
    }

    private static <M> List<Expression> expressions(List<Column<M, ?>> columns) {
        List<Expression> expressions = new ArrayList<>(columns.size());
        columns.forEach(column -> expressions.add(column.expression()));
        return expressions;
    }

    private static <M> Query<M> ordered(Query<M> query, Steps steps) {
        Query<M> ordered = query;
        for (Order<?> order : steps.orderBy) {
            ordered = ordered.with(new Step.OrderBy(order));
        }
        return ordered;
    }

    private static <M> Condition<M> upTo(long rows) {
        return number(Operation.LE, rows);
    }

    private static <M> Condition<M> number(Operation operation, long rows) {
        return Comparison.of(operation, ColumnRef.of(NUMBER, SqlType.BIGINT), Bind.of(SqlType.BIGINT, rows));
    }

    private static <M> Query<M> numbered(Query<M> query, List<Expression> by, List<Expression> beside) {
        ModelType<M> type = query.type();
        List<Order<?>> orders = new ArrayList<>(query.steps().orderBy);
        if (orders.isEmpty()) {
            type.keyColumns().forEach(key -> orders.add(key.asc()));
        }
        Call number = new Call(Operation.ROW_NUMBER, List.of(), SqlType.BIGINT);
        List<Expression> columns = expressions(type.columns());
        columns.addAll(beside);
        columns.add(new Labelled(new Over(number, by, orders, null), NUMBER));
        Query<M> unordered = query.unlimited().reorder();
        return query.afresh(Origins.scoped(new Gathering() {
            @Override
            public Statement rows(Making making) {
                return making.of(unordered).statement(columns, making.within(type.name()));
            }

            @Override
            public List<? extends Expression> selected() {
                return columns;
            }
        }));
    }
}
