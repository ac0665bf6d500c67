package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A call of a function that the database has under a name: {@code "shop"."price"(a, ?)}.
 *
 * @param name unquoted, with its schema before a dot if it needs one
 * @param operands what it is called with
 * @param type what comes out
 */
public record Invocation(String name, List<? extends Expression> operands, SqlType type) implements Expression {

    public Invocation {
        operands = List.copyOf(operands);
        operands.forEach(ColumnRef::compared);
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return test.test(this) || Parts.any(operands, test);
    }

    @Override
    public Expression map(UnaryOperator<Expression> leaf) {
        return new Invocation(name, Parts.map(operands, leaf), type);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Invocation.class).token(name).nodes(operands);
    }
}
