package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column of dates or times.
 *
 * @param <M> the model
 * @param <T> the field's type
 */
public final class TemporalColumn<M, T> extends ComparableColumn<M, T> implements TemporalExpression<M, T> {

    private TemporalColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> TemporalColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new TemporalColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    @Override
    public <S> TemporalColumn<S, T> via(Path path) {
        return new TemporalColumn<>(field(), at(path), type());
    }
}
