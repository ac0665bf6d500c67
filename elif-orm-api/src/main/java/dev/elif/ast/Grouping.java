package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * {@code group by … having …}.
 *
 * @param by one row comes out for each of their values; empty for no groups
 * @param having all must hold of a group
 */
public record Grouping(List<? extends Expression> by, List<? extends Condition<?>> having) implements Node {

    /** No groups. */
    public static final Grouping NONE = new Grouping(List.of(), List.of());

    public Grouping {
        by = List.copyOf(by);
        by.forEach(ColumnRef::compared);
        having = List.copyOf(having);
    }

    /** Whether nothing is grouped. */
    public boolean isEmpty() {
        return by.isEmpty() && having.isEmpty();
    }

    boolean any(Predicate<? super Expression> test) {
        return Parts.any(by, test) || Parts.anyCondition(having, test);
    }

    Grouping map(UnaryOperator<Expression> leaf) {
        return isEmpty() ? this : new Grouping(Parts.map(by, leaf), Parts.mapConditions(having, leaf));
    }

    @Override
    public void shape(Shape shape) {
        shape.nodes(by).nodes(having);
    }
}
