package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function of the rows around each row: {@code rank() over (partition by a order by b)}.
 *
 * @param function a {@link Call} of a window function, or an {@link Aggregate}
 * @param partitionBy which rows belong together; empty for all
 * @param orderBy in which order they stand; empty for none
 * @param frame which of them count; null for those that SQL says
 */
public record Over(
        Expression function,
        List<? extends Expression> partitionBy,
        List<? extends Order<?>> orderBy,
        @Nullable Frame frame)
        implements Expression {

    public Over {
        partitionBy = List.copyOf(partitionBy);
        partitionBy.forEach(ColumnRef::compared);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * Which rows of the partition count: {@code rows between 1 preceding and current row}.
     *
     * @param unit {@code rows}, {@code range} or {@code groups}
     * @param start where they begin
     * @param end where they end
     * @param exclude which are left out; empty for none
     */
    public record Frame(String unit, String start, String end, String exclude) {}

    @Override
    public SqlType type() {
        return function.type();
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return test.test(this) || inside(test) || Parts.any(partitionBy, test) || Parts.anyOrder(orderBy, test);
    }

    /** An aggregate over a window makes no groups, so that it is not asked as one. */
    private boolean inside(Predicate<? super Expression> test) {
        return function instanceof Aggregate aggregate ? aggregate.inside(test) : function.any(test);
    }

    @Override
    public Expression map(UnaryOperator<Expression> leaf) {
        return new Over(function.map(leaf), Parts.map(partitionBy, leaf), Parts.mapOrders(orderBy, leaf), frame);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Over.class);
        function.shape(shape);
        shape.nodes(partitionBy).nodes(orderBy).token(frame == null ? "" : frame);
    }
}
