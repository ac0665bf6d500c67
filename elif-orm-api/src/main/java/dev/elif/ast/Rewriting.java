package dev.elif.ast;

import java.util.List;
import java.util.function.UnaryOperator;

/** Puts other expressions into a select, wherever they stand in it; what it selects from stays as it is. */
public final class Rewriting {

    private final UnaryOperator<Expression> leaf;

    private Rewriting(UnaryOperator<Expression> leaf) {
        this.leaf = leaf;
    }

    /** {@code select} with what {@code leaf} makes of each expression that is not made of others. */
    public static Select of(Select select, UnaryOperator<Expression> leaf) {
        Rewriting rewriting = new Rewriting(leaf);
        List<Order<?>> orders =
                select.orderBy().stream().<Order<?>>map(rewriting::order).toList();
        return new Select(
                select.from(),
                select.columns().stream().map(rewriting::of).toList(),
                select.joined(),
                select.where().stream().<Condition<?>>map(rewriting::of).toList(),
                select.groupBy().stream().map(rewriting::of).toList(),
                orders,
                select.limit(),
                select.offset(),
                select.lock());
    }

    private <M> Order<M> order(Order<M> order) {
        return new Order<>(of(order.by()), order.descending(), order.nulls());
    }

    private Expression of(Expression expression) {
        if (expression instanceof Aggregate aggregate && aggregate.of() != null) {
            return new Aggregate(aggregate.function(), of(aggregate.of()), aggregate.type());
        } else if (expression instanceof Arithmetic arithmetic) {
            return new Arithmetic(of(arithmetic.left()), arithmetic.operator(), of(arithmetic.right()));
        }
        return leaf.apply(expression);
    }

    private List<Expression> all(List<? extends Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }

    private <M> Condition<M> of(Condition<M> condition) {
        if (condition instanceof Comparison<M> comparison) {
            return new Comparison<>(of(comparison.left()), comparison.operator(), of(comparison.right()));
        } else if (condition instanceof Between<M> between) {
            return new Between<>(of(between.value()), between.low(), between.high());
        } else if (condition instanceof In<M> in) {
            return new In<>(of(in.value()), in.list(), in.negated());
        } else if (condition instanceof InSelect<M> in) {
            return new InSelect<>(all(in.values()), in.select());
        } else if (condition instanceof TupleIn<M> in) {
            return new TupleIn<>(all(in.values()), in.lists());
        } else if (condition instanceof Like<M> like) {
            return new Like<>(of(like.value()), like.pattern(), like.ignoreCase());
        } else if (condition instanceof NullCheck<M> check) {
            return new NullCheck<>(of(check.value()), check.negated());
        } else if (condition instanceof Truth<M> truth) {
            return new Truth<>(of(truth.value()), truth.negated());
        } else if (condition instanceof Junction<M> junction) {
            return new Junction<>(
                    junction.kind(),
                    junction.parts().stream()
                            .<Condition<? super M>>map(this::of)
                            .toList());
        } else if (condition instanceof Negation<M> negation) {
            return new Negation<>(of(negation.condition()));
        }
        return condition;
    }
}
