package dev.elif.impl.runtime;

import dev.elif.ast.Select;
import dev.elif.error.QueryException;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.map.Plans;
import dev.elif.impl.message.ImplMessage;
import dev.elif.impl.render.Sql;
import dev.elif.query.Inspector;
import dev.elif.query.Plan;
import dev.elif.query.Query;
import dev.elif.query.SqlText;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Shows what queries would send.
 *
 * @param renderer how they become text
 */
record Inspections(BiFunction<Select, Query<?>, Sql> renderer, StatementRunner statements) implements Inspector {

    private static final String GUESS = "explain (format json) ";
    private static final String MEASURE = "explain (analyze, buffers, format json) ";

    @Override
    public SqlText sql(Select select, Query<?> query) {
        return renderer.apply(select, query).shown();
    }

    /** Only of selects: what is measured is run. */
    @Override
    public Plan explain(Select select, Query<?> query, boolean analyze) {
        Sql sql = renderer.apply(select, query).behind(analyze ? MEASURE : GUESS);
        return statements.query(sql, row -> Plans.of((List<?>) row.jsonAt(0, List.class))).stream()
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        ImplMessage.PRETENDED_PLAN, query.type().name()));
    }
}
