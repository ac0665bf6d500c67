package dev.elif.query;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Order;
import dev.elif.model.ColumnType;
import dev.elif.model.NumberExpression;
import java.util.List;

/**
 * An aggregate of a group that is a number; immutable.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java, boxed
 */
public final class NumberAggregate<M, T extends Number> implements NumberExpression<M, T> {

    private final Aggregate aggregate;
    private final ColumnType<T> type;

    NumberAggregate(Aggregate aggregate, ColumnType<T> type) {
        this.aggregate = aggregate;
        this.type = type;
    }

    @Override
    public Expression expression() {
        return aggregate;
    }

    @Override
    public ColumnType<T> type() {
        return type;
    }

    /** {@code f(distinct value)}: equal values count once. */
    public NumberAggregate<M, T> distinct() {
        return new NumberAggregate<>(aggregate.distinctly(), type);
    }

    /** {@code f(value order by …)}: in that order. */
    public <S extends M> NumberAggregate<S, T> orderBy(Order<? super S> order) {
        return new NumberAggregate<>(aggregate.ordered(List.of(order)), type);
    }

    /** {@code f(value) filter (where …)}: of rows for which that holds. */
    public <S extends M> NumberAggregate<S, T> filter(Condition<? super S> condition) {
        return new NumberAggregate<>(aggregate.filtered(List.of(condition)), type);
    }

    /** {@code f(value) over (…)}: of the rows around each row, which stay. */
    public <S extends M> Windowed<S, T> over(Window<S> window) {
        return window.of(aggregate, type);
    }
}
