package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.model.Column;
import java.util.List;

/**
 * The calls of a query that show what it does.
 *
 * @param <M> the model
 */
public abstract sealed class Inspecting<M> extends Routing<M> permits Scoping {

    private static final System.Logger LOG = System.getLogger("dev.elif.query");

    Inspecting() {}

    /** What {@link Query#list} would send for the models; the relations that it loads have statements of their own. */
    public final SqlText sql() {
        return runner().inspector().sql(query().statement(columns()), query());
    }

    /** The same with the values in it, as far as they may be seen: for human eyes only; see {@link SqlText#withValues}. */
    public final String debugSql() {
        return sql().withValues();
    }

    /** Writes {@link #debugSql} to the log {@code dev.elif.query}, and goes on. */
    public final Query<M> dump() {
        LOG.log(System.Logger.Level.INFO, this::debugSql);
        return query();
    }

    /** How the database would run it, by {@code explain (format json) select …}; nothing is run. */
    public final Plan explain() {
        return runner().inspector().explain(query().statement(columns()), query(), false);
    }

    /**
     * How the database runs it, by {@code explain (analyze, buffers, format json) select …}: it is run, its rows are thrown away,
     * and times, rows and the buffers it touched are measured.
     *
     * <p>Locks that it takes are taken, and a function that changes rows changes them.
     */
    public final Plan explainAnalyzed() {
        return runner().inspector().explain(query().statement(columns()), query(), true);
    }

    private List<? extends Expression> columns() {
        return query().type().columns().stream().map(Column::expression).toList();
    }
}
