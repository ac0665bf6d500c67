package dev.elif.model;

import dev.elif.ast.Expression;
import dev.elif.ast.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a query over {@code M} can select as a {@code T}: a column, or an aggregate of one.
 *
 * @param <M> the model
 * @param <T> what comes out
 */
public interface Selection<M, T> {

    /** What is rendered where there is one value. */
    Expression expression();

    /** What is selected: this value, or the several that something is made of. */
    default List<? extends Expression> expressions() {
        return List.of(expression());
    }

    /** What comes out of {@code row} at {@code index} and behind it; null for SQL's null. */
    @Nullable
    T read(Row row, int index);

    /** The same with a name: {@code this as "name"} where it comes out of a select. */
    default Selection<M, T> as(String name) {
        return new Renamed<>(this, name);
    }

    /** Smallest first: {@code order by this}. */
    default Order<M> asc() {
        return new Order<>(expression(), false, Order.Nulls.DEFAULT);
    }

    /** Largest first: {@code order by this desc}. */
    default Order<M> desc() {
        return new Order<>(expression(), true, Order.Nulls.DEFAULT);
    }
}
