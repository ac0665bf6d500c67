package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column of moments, the same everywhere.
 *
 * @param <M> the model
 * @param <T> the field's type
 */
public final class InstantColumn<M, T> extends TemporalColumn<M, T> implements InstantExpression<M, T> {

    private InstantColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> InstantColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new InstantColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    @Override
    public <S> InstantColumn<S, T> via(Path path) {
        return new InstantColumn<>(field(), at(path), type());
    }
}
