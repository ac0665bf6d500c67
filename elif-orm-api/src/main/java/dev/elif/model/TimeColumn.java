package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column of times of day.
 *
 * @param <M> the model
 * @param <T> the field's type
 */
public final class TimeColumn<M, T> extends TemporalColumn<M, T> implements TimeExpression<M, T> {

    private TimeColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> TimeColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new TimeColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    @Override
    public <S> TimeColumn<S, T> via(Path path) {
        return new TimeColumn<>(field(), at(path), type());
    }
}
