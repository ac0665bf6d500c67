package dev.elif.query;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Aggregate.Function;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.BooleanExpression;
import dev.elif.model.ColumnType;
import dev.elif.model.ComparableExpression;
import dev.elif.model.NumberExpression;
import dev.elif.model.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A relation whose related rows are found by equal keys, so that a statement can ask about them: whether there are any, how many, and
 * what comes of their values.
 *
 * <p>Soft deletes, global scopes and the tenant of the related model hold in whatever is asked, and whatever the program adds is joined
 * to the keys by {@code and}. Immutable and safe for all threads.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public abstract class KeyedRelation<S, T> extends Relation<S, T> {

    private final @Nullable UnaryOperator<Query<T>> declared;
    private volatile boolean sought;
    private volatile @Nullable Relation<T, ?> inverse;

    /**
     * Called by generated code.
     *
     * @param declared what the model says of the related rows beside their keys; null for nothing
     */
    protected KeyedRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends);
        this.declared = declared;
    }

    /**
     * {@code relation} as one whose rows are found by equal keys.
     *
     * @throws QueryException when they are not
     */
    public static <S, T> KeyedRelation<S, T> of(Relation<S, T> relation) {
        if (relation instanceof KeyedRelation<S, T> keyed) {
            return keyed;
        }
        throw new QueryException(ApiMessage.NOT_KEYED, relation);
    }

    @Override
    public final boolean joins() {
        return declared == null;
    }

    /** The relation back, by the same columns, if the related model has one: what it leads to is known without a query. */
    public final Optional<Relation<T, ?>> inverse() {
        if (!sought) {
            inverse = belongsTo() ? null : found();
            sought = true;
        }
        return Optional.ofNullable(inverse);
    }

    private @Nullable Relation<T, ?> found() {
        for (Relation<T, ?> other : target().relations()) {
            if (leadsBack(other)) {
                return other;
            }
        }
        return null;
    }

    /** Those of {@code all} that may be related by the kind of the relation, beside their keys. */
    Query<T> own(Query<T> all) {
        return all;
    }

    /** Whether the key is on this side. */
    boolean belongsTo() {
        return false;
    }

    private boolean leadsBack(Relation<T, ?> other) {
        if (other instanceof MorphToRelation<T, ?> morph) {
            return morph.key().equals(keys().target()) && morph.leadsTo(source());
        }
        return other instanceof BelongsToRelation<T, ?>
                && other.joins()
                && other.target().equals(source())
                && other.keys().source().equals(keys().target())
                && other.keys().target().equals(keys().source());
    }

    /** Those of {@code all} that the model says are related, if the keys are equal; of a relation to the first of an order, the first for each key. */
    final Query<T> related(Query<T> all) {
        Query<T> own = own(all);
        Query<T> some = declared == null ? own : declared.apply(own);
        List<Order<?>> orders = some.steps().orderBy;
        return toMany() || orders.isEmpty() ? some : GroupLimit.first(some, keys().target());
    }

    /**
     * Whether there is a related model: {@code exists (select 1 from "posts" u where u."user_id" = t."id")}.
     *
     * @throws QueryException when the statement is made, if the models are in two databases
     */
    public final Condition<S> exists() {
        return exists(UnaryOperator.identity());
    }

    /**
     * Whether the narrowed query finds a related model: {@code exists (select 1 from "posts" u where … and u."user_id" = t."id")}.
     *
     * @throws QueryException when the statement is made, if the models are in two databases
     */
    public final Condition<S> exists(UnaryOperator<Query<T>> narrow) {
        return Comparison.of(Operation.EXISTS, new RelatedExistence<>(this, narrow));
    }

    /** {@link #exists()} as a value with a name, to be selected or read beside the models. */
    public final BooleanExpression<S> existence() {
        return existence(UnaryOperator.identity());
    }

    /** The same of those that the narrowed query finds. */
    public final BooleanExpression<S> existence(UnaryOperator<Query<T>> narrow) {
        return BooleanExpression.of(exists(narrow)).as(name() + "Exists");
    }

    /**
     * What those lead to in turn, to ask about: {@code User_.posts.then(Post_.comments).count()}.
     *
     * @throws QueryException when a statement is made with it, if one of both has a query of its own
     */
    public final <U> RelationPath<S, U> then(KeyedRelation<T, U> next) {
        return RelationPath.of(this, next);
    }

    /** How many related models there are: {@code (select count(*) from "posts" u where u."user_id" = t."id")}. */
    public final RelatedNumber<S, Long> count() {
        return count(UnaryOperator.identity());
    }

    /** How many related models the narrowed query finds: {@code (select count(*) from "posts" u where … and u."user_id" = t."id")}. */
    public final RelatedNumber<S, Long> count(UnaryOperator<Query<T>> narrow) {
        return number(Aggregate.COUNT, narrow, "Count", ColumnType.LONG);
    }

    /** What their values add up to, null of none: {@code (select sum(u."votes") from "posts" u where u."user_id" = t."id")}. */
    public final RelatedNumber<S, BigDecimal> sum(NumberExpression<? super T, ?> of) {
        return sum(of, UnaryOperator.identity());
    }

    /** The same of those that the narrowed query finds. */
    public final RelatedNumber<S, BigDecimal> sum(NumberExpression<? super T, ?> of, UnaryOperator<Query<T>> narrow) {
        Aggregate sum = Aggregate.of(Function.SUM, List.of(of.expression()), ColumnType.NUMERIC.sqlType());
        return number(sum, narrow, "Sum" + RelatedNumber.suffix(of), ColumnType.NUMERIC);
    }

    /** The average of their values, null of none: {@code (select avg(u."votes") from "posts" u where u."user_id" = t."id")}. */
    public final RelatedNumber<S, Double> avg(NumberExpression<? super T, ?> of) {
        return avg(of, UnaryOperator.identity());
    }

    /** The same of those that the narrowed query finds. */
    public final RelatedNumber<S, Double> avg(NumberExpression<? super T, ?> of, UnaryOperator<Query<T>> narrow) {
        Aggregate avg = Aggregate.of(Function.AVG, List.of(of.expression()), ColumnType.DOUBLE.sqlType());
        return number(avg, narrow, "Avg" + RelatedNumber.suffix(of), ColumnType.DOUBLE);
    }

    /** The smallest of their values, null of none: {@code (select min(u."votes") from "posts" u where u."user_id" = t."id")}. */
    public final <A> RelatedExtreme<S, A> min(ComparableExpression<? super T, A> of) {
        return min(of, UnaryOperator.identity());
    }

    /** The same of those that the narrowed query finds. */
    public final <A> RelatedExtreme<S, A> min(ComparableExpression<? super T, A> of, UnaryOperator<Query<T>> narrow) {
        return extreme(Function.MIN, of, narrow, "Min");
    }

    /** The largest of their values, null of none: {@code (select max(u."votes") from "posts" u where u."user_id" = t."id")}. */
    public final <A> RelatedExtreme<S, A> max(ComparableExpression<? super T, A> of) {
        return max(of, UnaryOperator.identity());
    }

    /** The same of those that the narrowed query finds. */
    public final <A> RelatedExtreme<S, A> max(ComparableExpression<? super T, A> of, UnaryOperator<Query<T>> narrow) {
        return extreme(Function.MAX, of, narrow, "Max");
    }

    private <N extends Number> RelatedNumber<S, N> number(
            Aggregate aggregate, UnaryOperator<Query<T>> narrow, String suffix, ColumnType<N> type) {
        return new RelatedNumber<>(this, new RelatedAggregate<>(this, aggregate, narrow), name() + suffix, type);
    }

    private <A> RelatedExtreme<S, A> extreme(
            Function function, ComparableExpression<? super T, A> of, UnaryOperator<Query<T>> narrow, String suffix) {
        Aggregate aggregate =
                Aggregate.of(function, List.of(of.expression()), of.type().sqlType());
        return new RelatedExtreme<>(
                this,
                new RelatedAggregate<>(this, aggregate, narrow),
                name() + suffix + RelatedNumber.suffix(of),
                of.type());
    }
}
