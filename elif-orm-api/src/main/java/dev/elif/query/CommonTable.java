package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.ast.Combined;
import dev.elif.ast.Common;
import dev.elif.ast.Expression;
import dev.elif.ast.Source;
import dev.elif.ast.Statement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: {@code with "totals" as (select …) select …}. Immutable.
 *
 * <p>It stands before the statement once, however often it is read; a statement that reads it needs no more than that.
 */
public final class CommonTable extends NamedRows {

    private final Gathering rows;
    private final @Nullable Boolean materialized;
    private final @Nullable Function<CommonTable, Gathering> step;
    private final boolean all;

    private CommonTable(
            String name,
            Gathering rows,
            @Nullable Boolean materialized,
            @Nullable Function<CommonTable, Gathering> step,
            boolean all) {
        super(name);
        this.rows = rows;
        this.materialized = materialized;
        this.step = step;
        this.all = all;
    }

    /** The models of {@code query}, with all their columns. */
    public static CommonTable of(String name, Query<?> query) {
        return new CommonTable(name, query.gathering(), null, null, true);
    }

    /** The rows of {@code projection}. */
    public static CommonTable of(String name, Projection<?, ?> projection) {
        return new CommonTable(name, projection.gathering(), null, null, true);
    }

    /**
     * The models of {@code first}, and those that {@code step} finds from them, and so on:
     * {@code with recursive "tree" as (first union all step)}. Of rows that lead in a circle it never ends: see {@link #distinct}.
     */
    public static <M> CommonTable recursive(String name, Query<M> first, Function<CommonTable, Query<M>> step) {
        return new CommonTable(
                name, first.gathering(), null, self -> step.apply(self).gathering(), true);
    }

    /** The rows of {@code first}, and those that {@code step} finds from them, and so on. */
    public static <R> CommonTable recursive(
            String name, Projection<?, R> first, Function<CommonTable, Projection<?, R>> step) {
        return new CommonTable(
                name, first.gathering(), null, self -> step.apply(self).gathering(), true);
    }

    /**
     * What {@code projection} selects of the rows that are deleted: {@code with "gone" as (delete from … returning …)}.
     *
     * <p>The statement that reads it writes, so it goes to the writer. All parts of one statement see the rows as they were before it.
     *
     * @throws dev.elif.error.QueryException when the query has no condition, or, when the statement is made, if what is selected is
     *     not of the deleted rows themselves
     */
    public static CommonTable deleting(String name, Projection<?, ?> projection) {
        return new CommonTable(name, projection.deletion(), null, null, true);
    }

    /** What {@code projection} selects of the rows that are changed, as they are then: {@code with "done" as (update … returning …)}. */
    public static <M> CommonTable updating(
            String name, Projection<M, ?> projection, List<? extends Assignment<? super M>> values) {
        return new CommonTable(name, projection.change(values), null, null, true);
    }

    /** The same, of whose rows equal ones stay once: {@code union} in place of {@code union all}, which also ends circles. */
    public CommonTable distinct() {
        return new CommonTable(name(), rows, materialized, step, false);
    }

    /** The same, computed as a whole before it is read: {@code as materialized}. */
    public CommonTable materialized() {
        return new CommonTable(name(), rows, true, step, all);
    }

    /** The same, computed as a part of each statement that reads it: {@code as not materialized}. */
    public CommonTable notMaterialized() {
        return new CommonTable(name(), rows, false, step, all);
    }

    @Override
    List<? extends Expression> selected() {
        return rows.selected();
    }

    @Override
    Source source(Making making) {
        if (making.inside(this)) {
            return new Common.Self(name());
        }
        return new Common(name(), step != null, materialized, statement(making));
    }

    private Statement statement(Making making) {
        Statement first = rows.rows(making);
        if (step == null) {
            return first;
        }
        Statement next = step.apply(this).rows(making.of(this));
        return new Combined(Combined.Kind.UNION, all, List.of(first, next));
    }
}
