package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands behind a model in an order, by its values instead of its number.
 *
 * <p>The method is known as keyset pagination or seek method: Markus Winand, "We need tool support for keyset pagination".
 */
final class Seek<M> {

    private final ModelType<M> type;
    private final List<Order<?>> orders;

    private Seek(ModelType<M> type, List<Order<?>> orders) {
        this.type = type;
        this.orders = orders;
    }

    /** In the order of {@code orders}, and of the key where they leave it open. */
    static <M> Seek<M> in(ModelType<M> type, List<? extends Order<?>> orders) {
        List<Order<?>> whole = new ArrayList<>(orders);
        for (Column<M, ?> key : type.keyColumns()) {
            if (orders.stream().noneMatch(order -> order.by().equals(key.expression()))) {
                whole.add(key.asc());
            }
        }
        return new Seek<>(type, whole);
    }

    /** An order without ties. */
    List<Order<?>> orders() {
        return orders;
    }

    /** {@code (a > ? or (a = ? and b > ?) or …)}. */
    Condition<M> behind(M model) {
        List<Condition<M>> either = new ArrayList<>(orders.size());
        List<Condition<M>> equal = new ArrayList<>(orders.size());
        for (Order<?> order : orders) {
            Column<M, ?> column = column(order);
            Bind value = value(column, model);
            List<Condition<M>> equalSoFar = List.copyOf(equal);
            behind(order, column, value).ifPresent(behind -> {
                List<Condition<M>> all = new ArrayList<>(equalSoFar);
                all.add(behind);
                either.add(all.size() == 1 ? behind : Condition.all(all));
            });
            equal.add(
                    value.value() == null ? column.isNull() : Comparison.of(Operation.EQ, column.expression(), value));
        }
        return either.size() == 1 ? either.get(0) : Condition.any(either);
    }

    /** Nothing when no value can stand behind this one. */
    private Optional<Condition<M>> behind(Order<?> order, Column<M, ?> column, Bind value) {
        boolean nullsLast =
                order.nulls() == Order.Nulls.DEFAULT ? !order.descending() : order.nulls() == Order.Nulls.LAST;
        if (value.value() == null) {
            return nullsLast ? Optional.empty() : Optional.of(column.isNotNull());
        }
        Operation operation = order.descending() ? Operation.LT : Operation.GT;
        Condition<M> beyond = Comparison.of(operation, column.expression(), value);
        boolean never = type.keyColumns().contains(column);
        return Optional.of(nullsLast && !never ? beyond.or(column.isNull()) : beyond);
    }

    private Column<M, ?> column(Order<?> order) {
        if (order.by() instanceof ColumnRef by && by.path().root()) {
            return type.column(by.name());
        }
        throw new QueryException(ApiMessage.SEEK_ORDER, type.name());
    }

    private <T> Bind value(Column<M, T> column, M model) {
        @SuppressWarnings("unchecked") // it is the value of that column
        @Nullable
        T value = (T) type.value(model, type.position(column));
        return Bind.of(column.type().sqlType(), column.type().stored(value));
    }
}
