package dev.elif.ast;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A value with a name: {@code value as "name"} where it comes out of a select, the value alone elsewhere.
 *
 * @param value what has the name
 * @param name unquoted
 */
public record Labelled(Expression value, String name) implements Expression {

    @Override
    public SqlType type() {
        return value.type();
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return value.any(test);
    }

    @Override
    public Expression map(UnaryOperator<Expression> leaf) {
        return new Labelled(value.map(leaf), name);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Labelled.class).token(name);
        value.shape(shape);
    }
}
