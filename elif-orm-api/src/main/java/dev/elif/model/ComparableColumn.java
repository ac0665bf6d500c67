package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column whose values have an order, which is the database's: text by the column's collation.
 *
 * @param <M> the model
 * @param <T> the field's type, boxed
 */
public class ComparableColumn<M, T> extends Column<M, T> implements ComparableExpression<M, T> {

    protected ComparableColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> ComparableColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new ComparableColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    @Override
    public <S> ComparableColumn<S, T> via(Path path) {
        return new ComparableColumn<>(field(), at(path), type());
    }
}
