package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Order;
import dev.elif.ast.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a query, gathered by kind; filled from the last step to the first. */
final class Steps {

    final List<Condition<?>> where = new ArrayList<>(4);
    final List<Expression> groupBy = new ArrayList<>(0);
    final List<Order<?>> orderBy = new ArrayList<>(2);
    private final List<Eager<?, ?>> eager = new ArrayList<>(2);

    @Nullable
    Long limit;

    @Nullable
    Long offset;

    Select.@Nullable Lock lock;

    /** The last word on a relation counts. */
    void addEager(Eager<?, ?> earlier) {
        boolean replaced = eager.stream().anyMatch(later -> later.relation() == earlier.relation());
        if (!replaced) {
            eager.add(0, earlier);
        }
    }

    @SuppressWarnings("unchecked")
    <M> List<Eager<M, ?>> eager() {
        return (List<Eager<M, ?>>) (List<?>) eager;
    }
}
