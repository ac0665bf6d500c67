package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column of dates with their times of day.
 *
 * @param <M> the model
 * @param <T> the field's type
 */
public final class DateTimeColumn<M, T> extends TemporalColumn<M, T> implements DateTimeExpression<M, T> {

    private DateTimeColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T> DateTimeColumn<M, T> of(String field, String name, ColumnType<T> type) {
        return new DateTimeColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    @Override
    public <S> DateTimeColumn<S, T> via(Path path) {
        return new DateTimeColumn<>(field(), at(path), type());
    }
}
