package dev.elif.ast;

import org.jspecify.annotations.Nullable;

/**
 * An aggregate of a group.
 *
 * @param function which
 * @param of what it aggregates; null for {@code count(*)}
 * @param type what comes out; an average or sum is cast to it
 */
public record Aggregate(Function function, @Nullable Expression of, SqlType type) implements Expression {

    public Aggregate {
        of = of == null || function == Function.COUNT ? of : ColumnRef.compared(of);
    }

    /** The functions. */
    public enum Function {
        COUNT,
        COUNT_DISTINCT,
        SUM,
        AVG,
        MIN,
        MAX
    }

    @Override
    public void shape(Shape shape) {
        shape.token(function).token(type);
        if (of == null) {
            shape.token("*");
        } else {
            of.shape(shape);
        }
    }
}
