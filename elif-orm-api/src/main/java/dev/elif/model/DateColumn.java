package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column of dates.
 *
 * @param <M> the model
 * @param <T> the field's type
 */
public final class DateColumn<M, T> extends TemporalColumn<M, T> implements DateExpression<M, T> {

    private DateColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> DateColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new DateColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    @Override
    public <S> DateColumn<S, T> via(Path path) {
        return new DateColumn<>(field(), at(path), type());
    }
}
