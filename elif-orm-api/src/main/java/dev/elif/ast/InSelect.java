package dev.elif.ast;

import java.util.List;

/**
 * {@code (a, b) in (select …)}.
 *
 * @param values what is looked for
 * @param select has as many columns
 */
public record InSelect<M>(List<? extends Expression> values, Select select) implements Condition<M> {

    public InSelect {
        values = List.copyOf(values);
        values.forEach(ColumnRef::compared);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(InSelect.class).nodes(values);
        select.shape(shape);
    }
}
