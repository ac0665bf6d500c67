package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A comparison of values: with an operator, with a pattern, with null.
 *
 * @param operation what is asked
 * @param operands of what, in the order of the template
 * @param <M> the model whose query may ask it; only for the compiler
 */
public record Comparison<M>(Operation operation, List<? extends Expression> operands) implements Condition<M> {

    public Comparison {
        operands = List.copyOf(operands);
        if (operation != Operation.IS_NULL && operation != Operation.IS_NOT_NULL) {
            operands.forEach(ColumnRef::compared);
        }
    }

    /** Of one value. */
    public static <M> Comparison<M> of(Operation operation, Expression only) {
        return new Comparison<>(operation, List.of(only));
    }

    /** Of two values. */
    public static <M> Comparison<M> of(Operation operation, Expression left, Expression right) {
        return new Comparison<>(operation, List.of(left, right));
    }

    /** {@code (a, b) in (select …)}. */
    public static <M> Comparison<M> in(List<? extends Expression> values, Select select) {
        Expression row = new Call(Operation.ROW, values, values.get(0).type());
        return of(Operation.IN_SELECT, row, new Subselect(select, row.type()));
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return Parts.any(operands, test);
    }

    @Override
    public Condition<M> map(UnaryOperator<Expression> leaf) {
        return new Comparison<>(operation, Parts.map(operands, leaf));
    }

    @Override
    public void shape(Shape shape) {
        shape.token(operation).nodes(operands);
    }
}
