package dev.elif.ast;

import java.util.List;

/**
 * A select that the program has written itself, in place of a table: {@code (select …) t}.
 *
 * @param sql its text, as it is
 * @param values one for each {@code ?} in it
 */
public record Raw(String sql, List<Bind> values) implements Source {

    public Raw {
        values = List.copyOf(values);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Raw.class).token(sql).nodes(values);
    }

    /** What it reads; its values are nobody's business in a log. */
    @Override
    public String toString() {
        return "Raw[" + sql + "]";
    }
}
