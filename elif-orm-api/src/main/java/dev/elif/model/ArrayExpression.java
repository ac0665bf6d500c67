package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What an array can be asked; immutable.
 *
 * @param <M> the model whose query may use it
 * @param <E> what its elements are in Java, boxed
 */
public final class ArrayExpression<M, E> {

    private final TypedExpression<M, ? extends Collection<E>> array;
    private final ColumnType<E> element;

    private ArrayExpression(TypedExpression<M, ? extends Collection<E>> array, ColumnType<E> element) {
        this.array = array;
        this.element = element;
    }

    /** That column's, or what was computed of one. */
    @SuppressWarnings("unchecked") // an array's type knows that of its elements
    public static <M, E> ArrayExpression<M, E> of(TypedExpression<M, ? extends Collection<E>> array) {
        ColumnType<?> element = array.type().elementType().orElseThrow();
        return new ArrayExpression<>(array, (ColumnType<E>) element);
    }

    /** {@code ? = any(array)}: has that element. */
    public Condition<M> has(E value) {
        return Comparison.of(Operation.IN, Bind.of(element.sqlType(), element.stored(value)), array.expression());
    }

    /** {@code array @> ?}: has all of these. */
    public Condition<M> contains(Collection<? extends E> values) {
        return test(Operation.CONTAINS, values);
    }

    /** {@code array <@ ?}: has none but these. */
    public Condition<M> containedBy(Collection<? extends E> values) {
        return test(Operation.CONTAINED, values);
    }

    /** {@code array && ?}: has one of these. */
    public Condition<M> overlaps(Collection<? extends E> values) {
        return test(Operation.OVERLAPS, values);
    }

    /** {@code any(array)}, for the right side of a comparison: {@code User_.age.gt(array(…).any())}. */
    public Quantified<M, E> any() {
        return Quantified.of(Operation.ANY_OF, array.expression());
    }

    /** {@code all(array)}, for the right side of a comparison. */
    public Quantified<M, E> all() {
        return Quantified.of(Operation.ALL_OF, array.expression());
    }

    /** {@code cardinality(array)}: how many it has. */
    public NumberExpression<M, Integer> length() {
        return NumberExpression.number(
                Call.of(SqlType.INTEGER, Operation.CARDINALITY, array.expression()), ColumnType.INTEGER);
    }

    /** {@code (array)[?]}: the element at that place, the first of which is 1; null where there is none. */
    public ComparableExpression<M, E> at(int place) {
        return ComparableExpression.of(
                Call.of(element.sqlType(), Operation.ELEMENT, array.expression(), Operands.amount(place)), element);
    }

    private Condition<M> test(Operation operation, Collection<? extends E> values) {
        List<Object> stored = new ArrayList<>(values.size());
        values.forEach(value -> stored.add(element.stored(value)));
        return Comparison.of(operation, array.expression(), Bind.of(SqlType.array(element.sqlType()), stored));
    }
}
