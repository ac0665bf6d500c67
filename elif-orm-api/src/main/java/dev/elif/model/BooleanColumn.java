package dev.elif.model;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Condition;
import dev.elif.ast.Path;
import dev.elif.ast.Truth;

/**
 * A column that is true or false.
 *
 * @param <M> the model
 */
public final class BooleanColumn<M> extends Column<M, Boolean> {

    private BooleanColumn(String field, ColumnRef reference) {
        super(field, reference, ColumnType.BOOLEAN);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M> BooleanColumn<M> of(String field, String name) {
        return new BooleanColumn<>(field, ColumnRef.of(name, ColumnType.BOOLEAN.sqlType()));
    }

    /** {@code column}. */
    public Condition<M> isTrue() {
        return new Truth<>(expression(), false);
    }

    /** {@code not column}; not true of null. */
    public Condition<M> isFalse() {
        return new Truth<>(expression(), true);
    }

    @Override
    public <S> BooleanColumn<S> via(Path path) {
        return new BooleanColumn<>(field(), at(path));
    }
}
