package dev.elif.ast;

import java.util.List;

/**
 * {@code distinct}, or {@code distinct on (…)}.
 *
 * @param on of rows with these equal only the first comes out; empty for all columns
 */
public record Distinct(List<? extends Expression> on) implements Node {

    public Distinct {
        on = List.copyOf(on);
        on.forEach(ColumnRef::compared);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Distinct.class).nodes(on);
    }
}
