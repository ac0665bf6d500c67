package dev.elif.query;

import dev.elif.ast.Combined;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Distinct;
import dev.elif.ast.Join;
import dev.elif.ast.Operation;
import dev.elif.ast.Sampled;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Reach;
import dev.elif.model.Relation;
import dev.elif.model.Selection;
import dev.elif.model.TypedExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls of a query that say what its rows are made of: other tables, several queries, different rows only.
 *
 * <p>Global scopes and the tenant hold for every model that is joined. A column of a joined table stands behind one of the model:
 * {@code Post_.userId.eq(u.to(User_.id))}. An alias that is used but not joined is a {@link QueryException} when the statement is made.
 *
 * @param <M> the model
 */
public abstract sealed class Shaping<M> extends Projecting<M> permits Answering {

    Shaping() {}

    /** With that name for its own table, by which selects within can refer to it: {@code from "users" "u"}. */
    public final Query<M> as(Alias<M> alias) {
        return query().with(new Step.Named(alias));
    }

    /** With that table for each row: {@code join "posts" "p" on …}; a row that finds none is left out. */
    public final Query<M> join(Joinable table, Condition<? super M> on) {
        return joined(Join.Kind.INNER, table, on);
    }

    /** With that table for each row: {@code left join "posts" "p" on …}; what a row does not find is null. */
    public final Query<M> leftJoin(Joinable table, Condition<? super M> on) {
        return joined(Join.Kind.LEFT, table, on);
    }

    /** With that table, whose rows all come out: {@code right join "users" "u" on …}; for {@code select}, as models would be null. */
    public final Query<M> rightJoin(Joinable table, Condition<? super M> on) {
        return joined(Join.Kind.RIGHT, table, on);
    }

    /** With that table, and all rows of both come out: {@code full join "users" "u" on …}; for {@code select}, as models would be null. */
    public final Query<M> fullJoin(Joinable table, Condition<? super M> on) {
        return joined(Join.Kind.FULL, table, on);
    }

    /** Each row with each row of that table: {@code cross join "users" "other"}. */
    public final Query<M> crossJoin(Joinable table) {
        return query().with(new Step.Joining(Join.Kind.CROSS, false, table, List.of()));
    }

    /** With a select that may refer to this query's row by its alias: {@code join lateral (select …) "own" on true}. */
    public final Query<M> joinLateral(DerivedTable rows) {
        return query().with(new Step.Joining(Join.Kind.INNER, true, rows, List.of()));
    }

    /** Like {@link #joinLateral}, and a row that finds none stays: {@code left join lateral (select …) "newest" on true}. */
    public final Query<M> leftJoinLateral(DerivedTable rows) {
        return query().with(new Step.Joining(Join.Kind.LEFT, true, rows, List.of()));
    }

    /**
     * With the related rows under that name; a model comes out once for each.
     *
     * @throws QueryException at once, when the relation leads through other tables, or into another database
     */
    public final <T> Query<M> join(Relation<M, T> relation, Alias<T> related) {
        return join(related, keys(relation, related));
    }

    /** Like {@link #join(Relation, Alias)}, and a model without related rows stays. */
    public final <T> Query<M> leftJoin(Relation<M, T> relation, Alias<T> related) {
        return leftJoin(related, keys(relation, related));
    }

    /** From the models that {@code rows} finds, with its limit and order: {@code from (select …) t}. */
    public final Query<M> from(Query<M> rows) {
        return query().with(new Step.From(Origins.scoped(rows.gathering())));
    }

    /** From a common table that has the model's columns; global scopes and the tenant hold for it. */
    public final Query<M> from(CommonTable rows) {
        return query().with(new Step.From(new Origins(rows::source, false, true)));
    }

    /** From about so many percent of the model's rows, each taken by chance: {@code tablesample bernoulli (…)}. */
    public final Query<M> sample(double percent) {
        return sampled(new Sampled(type().table(), Sampled.Method.BERNOULLI, checked(percent), null));
    }

    /** Like {@link #sample(double)}; the same seed takes the same rows as long as they do not change. */
    public final Query<M> sample(double percent, long seed) {
        return sampled(new Sampled(type().table(), Sampled.Method.BERNOULLI, checked(percent), seed));
    }

    /** Equal rows once: {@code select distinct …}. */
    public final Query<M> distinct() {
        return query().with(new Step.Distinctly(new Distinct(List.of())));
    }

    /** Of rows that agree in that value the first of the order, which has to begin with it: {@code select distinct on (…) …}. */
    public final Query<M> distinctOn(Selection<? super M, ?> value) {
        return query().with(new Step.Distinctly(new Distinct(List.of(value.expression()))));
    }

    /** Of rows that agree in both values the first of the order, which has to begin with them. */
    public final Query<M> distinctOn(Selection<? super M, ?> first, Selection<? super M, ?> second) {
        return query().with(new Step.Distinctly(new Distinct(List.of(first.expression(), second.expression()))));
    }

    /**
     * Of rows that agree in that value the first so many of the order, or of the key where there is none:
     * {@code from (select …, row_number() over (partition by "user_id" order by "id" desc) as "#" from "posts") t where "#" <= ?}.
     *
     * <p>Limit and offset hold for all groups together.
     */
    public final Query<M> limitPerGroup(long rows, TypedExpression<? super M, ?> value) {
        return GroupLimit.of(query(), Named.notNegative("The limit of a group", rows), value.expression());
    }

    /** Groups of which the condition holds: {@code … having …}. */
    public final Query<M> having(Condition<? super M> condition) {
        return query().with(new Step.Having(condition));
    }

    /** The models of both, each once: {@code from ((select …) union (select …)) t}; what follows is about them all. */
    public final Query<M> union(Query<M> other) {
        return combined(Combined.Kind.UNION, false, other);
    }

    /** The models of both, twice if both have them: {@code from ((select …) union all (select …)) t}. */
    public final Query<M> unionAll(Query<M> other) {
        return combined(Combined.Kind.UNION, true, other);
    }

    /** The models that both have: {@code from ((select …) intersect (select …)) t}. */
    public final Query<M> intersect(Query<M> other) {
        return combined(Combined.Kind.INTERSECT, false, other);
    }

    /** The models that {@code other} does not have: {@code from ((select …) except (select …)) t}. */
    public final Query<M> except(Query<M> other) {
        return combined(Combined.Kind.EXCEPT, false, other);
    }

    /** Its models under a name, for another query to join: {@code (select …) "newest"}. */
    public final DerivedTable table(String name) {
        return new DerivedTable(name, query().gathering());
    }

    private Query<M> combined(Combined.Kind kind, boolean all, Query<M> other) {
        return query().afresh(Origins.scoped(query().gathering().combined(kind, all, other.gathering())));
    }

    private Query<M> joined(Join.Kind kind, Joinable table, Condition<? super M> on) {
        return query().with(new Step.Joining(kind, false, table, List.of(on)));
    }

    private Query<M> sampled(Sampled rows) {
        return query().with(new Step.From(Origins.of(rows)));
    }

    private ModelType<M> type() {
        return query().type();
    }

    private static double checked(double percent) {
        if (percent >= 0 && percent <= 100) {
            return percent;
        }
        throw new QueryException(ApiMessage.NOT_PERCENT, percent);
    }

    private static <M, T> Condition<M> keys(Relation<M, T> relation, Reach<Object, T> related) {
        if (!relation.joins()) {
            throw new QueryException(ApiMessage.JOIN_NARROWED, relation);
        }
        Relation.Keys<M, T> keys = relation.keysInOneDatabase();
        List<Condition<M>> equal = new ArrayList<>(1);
        for (int i = 0; i < keys.source().size(); i++) {
            Column<T, ?> target = keys.target().get(i);
            if (!target.expression().path().root()) {
                throw new QueryException(ApiMessage.JOIN_THROUGH, relation);
            }
            equal.add(Comparison.of(
                    Operation.EQ,
                    related.to(target).expression(),
                    keys.source().get(i).expression()));
        }
        return equal.size() == 1 ? equal.get(0) : Condition.all(equal);
    }
}
