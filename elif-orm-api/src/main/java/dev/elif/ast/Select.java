package dev.elif.ast;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * {@code select … from … where … group by … having … order by … limit … offset … for …}.
 *
 * @param from what is read
 * @param columns what comes out, in this order
 * @param distinct whether equal rows come out once; null for all rows
 * @param where all must hold
 * @param grouping what rows are put together by
 * @param orderBy empty for none
 * @param bounds how many rows, and from which
 * @param lock how the rows are locked until the transaction ends; null for not at all
 */
public record Select(
        From from,
        List<? extends Expression> columns,
        @Nullable Distinct distinct,
        List<? extends Condition<?>> where,
        Grouping grouping,
        List<? extends Order<?>> orderBy,
        Bounds bounds,
        @Nullable Lock lock)
        implements Statement {

    public Select {
        columns = List.copyOf(columns);
        where = List.copyOf(where);
        orderBy = List.copyOf(orderBy);
    }

    /** {@code select columns from from where …} and nothing else. */
    public static Select of(Source from, List<? extends Expression> columns, List<? extends Condition<?>> where) {
        return new Select(From.of(from), columns, null, where, Grouping.NONE, List.of(), Bounds.NONE, null);
    }

    /** Whether its conditions say all of which rows of its table it finds. */
    public boolean plain() {
        return from.source() instanceof Table
                && from.joins().isEmpty()
                && distinct == null
                && grouping.having().isEmpty()
                && bounds.equals(Bounds.NONE)
                && !joins();
    }

    /** Whether it reads other tables to order or narrow its rows. */
    public boolean joins() {
        return Paths.any(this);
    }

    /** The same rows, but with other columns. */
    public Select columns(List<? extends Expression> others) {
        return new Select(from, others, distinct, where, grouping, orderBy, bounds, lock).reached();
    }

    /** The same rows in no order and not locked: what is only counted. */
    public Select counted() {
        boolean first = distinct != null && !distinct.on().isEmpty();
        return new Select(from, columns, distinct, where, grouping, first ? orderBy : List.of(), bounds, null)
                .reached();
    }

    /** The same select in another order. */
    public Select orderBy(List<? extends Order<?>> others) {
        return new Select(from, columns, distinct, where, grouping, others, bounds, lock);
    }

    /** The same select with other bounds. */
    public Select bounds(Bounds others) {
        return new Select(from, columns, distinct, where, grouping, orderBy, others, lock);
    }

    /** The same select with another limit. */
    public Select limit(@Nullable Long other) {
        return bounds(new Bounds(other, bounds.offset()));
    }

    /** The same select with rows put together. */
    public Select grouped(Grouping other) {
        return new Select(from, columns, distinct, where, other, orderBy, bounds, lock);
    }

    /** The same select with equal rows once. */
    public Select distinct(@Nullable Distinct other) {
        return new Select(from, columns, other, where, grouping, orderBy, bounds, lock);
    }

    /** The same select with its rows locked. */
    public Select locked(@Nullable Lock other) {
        return new Select(from, columns, distinct, where, grouping, orderBy, bounds, other);
    }

    /** The same select from elsewhere. */
    public Select from(From other) {
        return new Select(other, columns, distinct, where, grouping, orderBy, bounds, lock);
    }

    /** Without what is said of tables that are no longer joined. */
    private Select reached() {
        if (from.joined().isEmpty()) {
            return this;
        }
        Set<Path> paths = Paths.of(this);
        return from(from.joined(from.joined().stream()
                .filter(each -> paths.contains(each.path()))
                .toList()));
    }

    /** Whether {@code test} is true of an expression in it; selects that it reads from are not asked. */
    public boolean any(Predicate<? super Expression> test) {
        return Parts.any(columns, test)
                || from.any(test)
                || Parts.anyCondition(where, test)
                || grouping.any(test)
                || (distinct != null && Parts.any(distinct.on(), test))
                || Parts.anyOrder(orderBy, test);
    }

    /** The same with what {@code leaf} makes of each expression that is not made of others; what it reads from stays. */
    public Select map(UnaryOperator<Expression> leaf) {
        return new Select(
                from.map(leaf),
                Parts.map(columns, leaf),
                distinct == null ? null : new Distinct(Parts.map(distinct.on(), leaf)),
                Parts.mapConditions(where, leaf),
                grouping.map(leaf),
                Parts.mapOrders(orderBy, leaf),
                bounds,
                lock);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Select.class).optional(distinct).nodes(columns);
        from.shape(shape);
        shape.nodes(where);
        grouping.shape(shape);
        shape.nodes(orderBy);
        bounds.shape(shape);
        shape.optional(lock);
    }
}
