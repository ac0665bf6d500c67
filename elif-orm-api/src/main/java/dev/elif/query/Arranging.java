package dev.elif.query;

import dev.elif.ast.Order;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.TemporalColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The calls of a query that arrange it: its order by time, and steps that depend on something.
 *
 * @param <M> the model
 */
public abstract sealed class Arranging<M> extends Paging<M> permits Routing {

    Arranging() {}

    /** In this order, {@code order by "age" desc nulls last}; behind the orders that are there already. */
    public final Query<M> orderBy(Order<? super M> order) {
        return query().with(new Step.OrderBy(order));
    }

    /** In the first order, and in the second where the first leaves it open: {@code order by "age" desc nulls last, "name"}. */
    public final Query<M> orderBy(Order<? super M> first, Order<? super M> second) {
        return orderBy(first).orderBy(second);
    }

    /** In three orders, each where those before leave it open. */
    public final Query<M> orderBy(Order<? super M> first, Order<? super M> second, Order<? super M> third) {
        return orderBy(first).orderBy(second).orderBy(third);
    }

    /**
     * The last created first: {@code order by "created_at" desc}.
     *
     * @throws QueryException at once, when the model has no {@link dev.elif.model.CreatedAt}
     */
    public final Query<M> latest() {
        return query().orderBy(createdAt("latest").desc());
    }

    /** The latest first. */
    public final Query<M> latest(TemporalColumn<M, ?> column) {
        return query().orderBy(column.desc());
    }

    /**
     * The first created first.
     *
     * @throws QueryException at once, when the model has no {@link dev.elif.model.CreatedAt}
     */
    public final Query<M> oldest() {
        return query().orderBy(createdAt("oldest").asc());
    }

    /** The earliest first: {@code order by "updated_at"}. */
    public final Query<M> oldest(TemporalColumn<M, ?> column) {
        return query().orderBy(column.asc());
    }

    /** In another order each time: {@code order by random()}. */
    public final Query<M> inRandomOrder() {
        return query().orderBy(Shuffle.anew());
    }

    /** In an order that only chance explains, and that the same seed gives again: by the digest of key and seed. */
    public final Query<M> inRandomOrder(String seed) {
        Query<M> shuffled = query();
        for (Column<M, ?> key : query().type().keyColumns()) {
            shuffled = shuffled.orderBy(Shuffle.<M>by(key, seed));
        }
        return shuffled;
    }

    /** In the order that the values have in the list; models with others come last: {@code order by array_position(?, "status")}. */
    public final <T> Query<M> inOrderOf(Column<M, T> column, List<? extends T> values) {
        return query().orderBy(Shuffle.along(column, values));
    }

    /** Without the orders that are there already. */
    public final Query<M> reorder() {
        return query().with(new Step.Reorder());
    }

    /** In this order, {@code order by "id" desc}, instead of those that are there already. */
    public final Query<M> reorder(Order<? super M> order) {
        return reorder().orderBy(order);
    }

    /** What {@code then} makes of this query if the condition holds, and this query if not. */
    public final Query<M> when(boolean condition, UnaryOperator<Query<M>> then) {
        return when(condition, then, UnaryOperator.identity());
    }

    /** What {@code then} makes of this query if the condition holds, and what {@code otherwise} does if not. */
    public final Query<M> when(boolean condition, UnaryOperator<Query<M>> then, UnaryOperator<Query<M>> otherwise) {
        return (condition ? then : otherwise).apply(query());
    }

    /** What {@code then} makes of this query and the value, if there is one. */
    public final <V> Query<M> when(Optional<V> value, BiFunction<Query<M>, ? super V, Query<M>> then) {
        return value.map(present -> then.apply(query(), present)).orElseGet(this::query);
    }

    /** What {@code then} makes of this query if the condition does not hold. */
    public final Query<M> unless(boolean condition, UnaryOperator<Query<M>> then) {
        return when(!condition, then);
    }

    /** This query, shown to {@code look} on the way. */
    public final Query<M> tap(Consumer<? super Query<M>> look) {
        look.accept(query());
        return query();
    }

    /** Whatever {@code end} makes of this query: a report, a page, a number. */
    public final <R> R to(Function<? super Query<M>, ? extends R> end) {
        return end.apply(query());
    }

    private Column<M, ?> createdAt(String call) {
        return query().type()
                .createdAt()
                .orElseThrow(() -> new QueryException(
                        ApiMessage.NO_CREATED_AT, query().type().name(), call));
    }
}
