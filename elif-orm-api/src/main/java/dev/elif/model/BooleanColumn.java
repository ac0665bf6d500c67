package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Path;

/**
 * A column that is true or false.
 *
 * @param <M> the model
 */
public final class BooleanColumn<M> extends Column<M, Boolean> implements BooleanExpression<M> {

    private BooleanColumn(String field, ColumnRef reference) {
        super(field, reference, ColumnType.BOOLEAN);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M> BooleanColumn<M> of(String field, String name) {
        return new BooleanColumn<>(field, ColumnRef.of(name, ColumnType.BOOLEAN.sqlType()));
    }

    @Override
    public <S> BooleanColumn<S> via(Path path) {
        return new BooleanColumn<>(field(), at(path));
    }
}
