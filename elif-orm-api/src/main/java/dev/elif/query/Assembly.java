package dev.elif.query;

import dev.elif.ast.Bounds;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.From;
import dev.elif.ast.Grouping;
import dev.elif.ast.Join;
import dev.elif.ast.Order;
import dev.elif.ast.Paths;
import dev.elif.ast.Select;
import dev.elif.ast.Source;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the steps of a query together to a select. Here, and nowhere else, global scopes become conditions. */
final class Assembly<M> {

    private final ModelType<M> type;
    private final Steps steps;
    private final List<Condition<?>> where;
    private final Making making;

    /** What is put aside of the scopes of the model itself is said by its own steps. */
    Assembly(ModelType<M> type, Steps steps, List<Condition<?>> where, Making making) {
        this.type = type;
        this.steps = steps;
        this.where = where;
        this.making = making;
    }

    Select select(List<? extends Expression> columns, List<Order<?>> orders) {
        Steps.Shaped shaped = steps.ifShaped();
        Select select = Positions.of(new Select(
                from(shaped),
                columns,
                shaped == null ? null : shaped.distinct,
                where,
                grouping(shaped),
                orders,
                steps.limit == null && steps.offset == null ? Bounds.NONE : new Bounds(steps.limit, steps.offset),
                steps.lock));
        if (!Paths.any(select)) {
            return select;
        }
        return new Joins(making).scoped(Subselects.resolved(select, making));
    }

    private From from(Steps.@Nullable Shaped shaped) {
        boolean scoped = steps.from != null && steps.from.scoped();
        List<? extends Condition<? super M>> scopes =
                scoped ? List.of() : making.runner().scopes(type, steps.unscoped());
        Source source = steps.from == null ? type.table() : steps.from.in(making);
        if (shaped == null) {
            where.addAll(scopes);
            return From.of(source);
        }
        List<Join> joins = new ArrayList<>(shaped.joins.size());
        shaped.joins.forEach(joining -> joins.add(joining.join(making)));
        if (!scopes.isEmpty() && joins.stream().anyMatch(join -> join.kind().loses())) {
            source = Alias.scoped(source, type, scopes);
        } else {
            where.addAll(scopes);
        }
        return new From(source, shaped.alias, joins, List.of());
    }

    private Grouping grouping(Steps.@Nullable Shaped shaped) {
        List<Condition<?>> having = shaped == null ? List.of() : shaped.having;
        return steps.groupBy.isEmpty() && having.isEmpty() ? Grouping.NONE : new Grouping(steps.groupBy, having);
    }
}
