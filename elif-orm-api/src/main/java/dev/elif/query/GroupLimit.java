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

    static <M> Query<M> of(Query<M> query, long rows, Expression by) {
        Steps steps = query.steps();
        Query<M> limited = query.afresh(Origins.scoped(numbered(query, by))).where(first(rows));
        for (Order<?> order : steps.orderBy) {
            limited = limited.with(new Step.OrderBy(order));
        }
        limited = steps.limit == null ? limited : limited.limit(steps.limit);
        return steps.offset == null ? limited : limited.offset(steps.offset);
    }

    private static <M> Condition<M> first(long rows) {
        return Comparison.of(Operation.LE, ColumnRef.of(NUMBER, SqlType.BIGINT), Bind.of(SqlType.BIGINT, rows));
    }

    private static <M> Gathering numbered(Query<M> query, Expression by) {
        ModelType<M> type = query.type();
        List<Order<?>> orders = new ArrayList<>(query.steps().orderBy);
        if (orders.isEmpty()) {
            type.keyColumns().forEach(key -> orders.add(key.asc()));
        }
        Call number = new Call(Operation.ROW_NUMBER, List.of(), SqlType.BIGINT);
        List<Expression> columns = new ArrayList<>();
        for (Column<M, ?> column : type.columns()) {
            columns.add(column.expression());
        }
        columns.add(new Labelled(new Over(number, List.of(by), orders, null), NUMBER));
        Query<M> unordered = query.unlimited().reorder();
        return new Gathering() {
            @Override
            public Statement rows(Making making) {
                return making.of(unordered).statement(columns, making.within(type.name()));
            }

            @Override
            public List<? extends Expression> selected() {
                return columns;
            }
        };
    }
}
