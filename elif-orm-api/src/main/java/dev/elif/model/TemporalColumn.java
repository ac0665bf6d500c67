package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column of dates or times.
 *
 * @param <M> the model
 * @param <T> the field's type
 */
public abstract sealed class TemporalColumn<M, T> extends ComparableColumn<M, T> implements TemporalExpression<M, T>
        permits DateColumn, TimeColumn, DateTimeColumn, InstantColumn {

    TemporalColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    @Override
    public abstract <S> TemporalColumn<S, T> via(Path path);
}
