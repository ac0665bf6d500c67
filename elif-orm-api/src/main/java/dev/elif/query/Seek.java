package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
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
 * Finds what stands behind a place in an order, by its values instead of its number.
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

    /** In the order of {@code steps}, and where that leaves it open of the key, or of what makes the groups. */
    static <M> Seek<M> in(ModelType<M> type, Steps steps) {
        List<Order<?>> whole = new ArrayList<>(steps.orderBy);
        whole.addAll(missing(type, steps));
        return new Seek<>(type, whole);
    }

    /** What makes the order of {@code steps} one without ties. */
    static <M> List<Order<M>> missing(ModelType<M> type, Steps steps) {
        List<Order<M>> missing = new ArrayList<>(1);
        List<? extends Expression> last = steps.groupBy.isEmpty()
                ? type.keyColumns().stream().map(Column::expression).toList()
                : steps.groupBy;
        for (Expression by : last) {
            if (steps.orderBy.stream().noneMatch(order -> order.by().equals(by))) {
                missing.add(new Order<M>(by, false, Order.Nulls.DEFAULT));
            }
        }
        return missing;
    }

    /** An order without ties. */
    List<Order<?>> orders() {
        return orders;
    }

    /** The opposite order. */
    Seek<M> reversed() {
        List<Order<?>> reversed = new ArrayList<>(orders.size());
        for (Order<?> order : orders) {
            Order.Nulls nulls = nullsLast(order) ? Order.Nulls.FIRST : Order.Nulls.LAST;
            boolean usual = order.nulls() == Order.Nulls.DEFAULT;
            reversed.add(new Order<M>(order.by(), !order.descending(), usual ? Order.Nulls.DEFAULT : nulls));
        }
        return new Seek<>(type, reversed);
    }

    /** What {@code model} has in the columns that decide. */
    List<Bind> values(M model) {
        List<Bind> values = new ArrayList<>(orders.size());
        for (Order<?> order : orders) {
            if (!(order.by() instanceof ColumnRef by) || !by.path().root()) {
                throw new QueryException(ApiMessage.SEEK_ORDER, type.name());
            }
            Column<M, ?> column = type.column(by.name());
            values.add(bind(column, type.value(model, type.position(column))));
        }
        return values;
    }

    /** The columns that decide. */
    List<Column<M, ?>> columns() {
        List<Column<M, ?>> columns = new ArrayList<>(orders.size());
        for (Order<?> order : orders) {
            if (!(order.by() instanceof ColumnRef by) || !CursorValues.carries(by.type())) {
                throw new QueryException(ApiMessage.CURSOR_ORDER, type.name());
            }
            ModelType<?> owner =
                    by.path().root() ? type : ModelType.of(by.path().last().model());
            columns.add(owner.column(by.name()).via(by.path()));
        }
        return columns;
    }

    /** {@code value} of {@code column} as the database has it. */
    @SuppressWarnings("unchecked") // it is a value of that column
    static <T> Bind bind(Column<?, T> column, @Nullable Object value) {
        return Bind.of(column.type().sqlType(), column.type().stored((T) value));
    }

    /**
     * {@code (a >= ? and (a > ? or (a = ? and b > ?) or ...))}.
     *
     * <p>The first comparison follows from the others, but only by it does PostgreSQL find the place in an index; and unlike a
     * comparison of rows it serves orders of mixed directions.
     */
    Condition<M> behind(List<Bind> values) {
        List<Condition<M>> either = new ArrayList<>(orders.size());
        List<Condition<M>> equal = new ArrayList<>(orders.size());
        for (int i = 0; i < orders.size(); i++) {
            Order<?> order = orders.get(i);
            Bind value = values.get(i);
            List<Condition<M>> equalSoFar = List.copyOf(equal);
            behind(order, value).ifPresent(behind -> {
                List<Condition<M>> all = new ArrayList<>(equalSoFar);
                all.add(behind);
                either.add(all.size() == 1 ? behind : Condition.all(all));
            });
            equal.add(
                    value.value() == null
                            ? Comparison.of(Operation.IS_NULL, order.by())
                            : Comparison.of(Operation.EQ, order.by(), value));
        }
        Condition<M> any = either.size() == 1 ? either.get(0) : Condition.any(either);
        return bound(orders.get(0), values.get(0))
                .filter(bound -> either.size() > 1)
                .map(bound -> bound.and(any))
                .orElse(any);
    }

    private Optional<Condition<M>> bound(Order<?> first, Bind value) {
        if (value.value() == null || mayBeNullBehind(first)) {
            return Optional.empty();
        }
        Operation operator = first.descending() ? Operation.LE : Operation.GE;
        return Optional.of(Comparison.of(operator, first.by(), value));
    }

    /** Nothing when no value can stand behind this one. */
    private Optional<Condition<M>> behind(Order<?> order, Bind value) {
        if (value.value() == null) {
            return nullsLast(order) ? Optional.empty() : Optional.of(Comparison.of(Operation.IS_NOT_NULL, order.by()));
        }
        Operation operator = order.descending() ? Operation.LT : Operation.GT;
        Condition<M> beyond = Comparison.of(operator, order.by(), value);
        return Optional.of(mayBeNullBehind(order) ? beyond.or(Comparison.of(Operation.IS_NULL, order.by())) : beyond);
    }

    /** The key is never null. */
    private boolean mayBeNullBehind(Order<?> order) {
        return nullsLast(order)
                && type.keyColumns().stream().noneMatch(key -> key.expression().equals(order.by()));
    }

    private static boolean nullsLast(Order<?> order) {
        return order.nulls() == Order.Nulls.DEFAULT ? !order.descending() : order.nulls() == Order.Nulls.LAST;
    }
}
