package dev.elif.model;

import dev.elif.ast.Between;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Path;

/**
 * A column whose values have an order, which is the database's: text by the column's collation.
 *
 * @param <M> the model
 * @param <T> the field's type, boxed
 */
public class ComparableColumn<M, T> extends Column<M, T> {

    protected ComparableColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> ComparableColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new ComparableColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    /** {@code column < ?}. */
    public final Condition<M> lt(T value) {
        return compare(Comparison.Operator.LT, value);
    }

    /** {@code column <= ?}. */
    public final Condition<M> le(T value) {
        return compare(Comparison.Operator.LE, value);
    }

    /** {@code column > ?}. */
    public final Condition<M> gt(T value) {
        return compare(Comparison.Operator.GT, value);
    }

    /** {@code column >= ?}. */
    public final Condition<M> ge(T value) {
        return compare(Comparison.Operator.GE, value);
    }

    /** {@code column between ? and ?}, both ends included. */
    public final Condition<M> between(T low, T high) {
        return new Between<>(expression(), bind(low), bind(high));
    }

    @Override
    public <S> ComparableColumn<S, T> via(Path path) {
        return new ComparableColumn<>(field(), at(path), type());
    }
}
