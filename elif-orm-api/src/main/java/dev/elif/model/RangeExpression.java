package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import java.util.Map;
import java.util.Objects;

/**
 * What a range can be asked; immutable.
 *
 * @param <M> the model whose query may use it
 * @param <T> what its bounds are in Java
 */
public final class RangeExpression<M, T extends Comparable<? super T>> {

    private static final Map<String, ColumnType<?>> BOUNDS = Map.of(
            "int4range", ColumnType.INTEGER,
            "int8range", ColumnType.LONG,
            "numrange", ColumnType.NUMERIC,
            "daterange", ColumnType.DATE,
            "tsrange", ColumnType.DATE_TIME,
            "tstzrange", ColumnType.INSTANT);

    private final TypedExpression<M, Range<T>> range;
    private final ColumnType<T> bound;

    private RangeExpression(TypedExpression<M, Range<T>> range, ColumnType<T> bound) {
        this.range = range;
        this.bound = bound;
    }

    /** That column's, or what was computed of one. */
    @SuppressWarnings("unchecked") // the range's type says that of its bounds
    public static <M, T extends Comparable<? super T>> RangeExpression<M, T> of(TypedExpression<M, Range<T>> range) {
        ColumnType<?> bound = BOUNDS.get(range.type().sqlType().name());
        return new RangeExpression<>(range, (ColumnType<T>) Objects.requireNonNull(bound));
    }

    /** {@code range @> ?}: the value belongs to it. */
    public Condition<M> contains(T value) {
        Bind bind = Bind.of(bound.sqlType(), bound.stored(value));
        return Comparison.of(Operation.CONTAINS, range.expression(), Call.of(bound.sqlType(), Operation.CAST, bind));
    }

    /** {@code range @> value}: the value belongs to it. */
    public Condition<M> contains(TypedExpression<? super M, T> value) {
        return Comparison.of(Operation.CONTAINS, range.expression(), value.expression());
    }

    /** {@code range @> ?}: all of the other belongs to it. */
    public Condition<M> contains(Range<T> other) {
        return Operands.test(Operation.CONTAINS, range, other);
    }

    /** {@code range <@ ?}: it belongs to the other. */
    public Condition<M> containedBy(Range<T> other) {
        return Operands.test(Operation.CONTAINED, range, other);
    }

    /** {@code range && ?}: something belongs to both. */
    public Condition<M> overlaps(Range<T> other) {
        return Operands.test(Operation.OVERLAPS, range, other);
    }

    /** {@code range && other}: something belongs to both. */
    public Condition<M> overlaps(TypedExpression<? super M, Range<T>> other) {
        return Comparison.of(Operation.OVERLAPS, range.expression(), other.expression());
    }

    /** {@code range -|- ?}: one ends where the other begins. */
    public Condition<M> adjacent(Range<T> other) {
        return Operands.test(Operation.ADJACENT, range, other);
    }

    /** {@code range << ?}: ends before the other begins. */
    public Condition<M> before(Range<T> other) {
        return Operands.test(Operation.BEFORE, range, other);
    }

    /** {@code range >> ?}: begins after the other ends. */
    public Condition<M> after(Range<T> other) {
        return Operands.test(Operation.AFTER, range, other);
    }

    /** {@code lower(range)}; null where there is no bound. */
    public ComparableExpression<M, T> lower() {
        return ComparableExpression.of(Call.of(bound.sqlType(), Operation.LOWER, range.expression()), bound);
    }

    /** {@code upper(range)}; null where there is no bound. */
    public ComparableExpression<M, T> upper() {
        return ComparableExpression.of(Call.of(bound.sqlType(), Operation.UPPER, range.expression()), bound);
    }

    /** {@code isempty(range)}. */
    public Condition<M> isEmpty() {
        return Comparison.of(Operation.IS_EMPTY, range.expression());
    }
}
