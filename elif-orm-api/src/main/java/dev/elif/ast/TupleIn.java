package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * {@code (a, b) in (select * from unnest(?, ?))}: several columns against many tuples, one array a column.
 *
 * @param values the columns
 * @param lists for each column an array; all of one length
 */
public record TupleIn<M>(List<Expression> values, List<Bind> lists) implements Condition<M> {

    public TupleIn {
        values = List.copyOf(values);
        values.forEach(ColumnRef::compared);
        lists = List.copyOf(lists);
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return Parts.any(values, test);
    }

    @Override
    public Condition<M> map(UnaryOperator<Expression> leaf) {
        return new TupleIn<>(Parts.map(values, leaf), lists);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(TupleIn.class).nodes(values).nodes(lists);
    }
}
