package dev.elif.model;

import dev.elif.ast.Assignment;
import dev.elif.ast.Call;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Operation;
import dev.elif.ast.Path;

/**
 * A column of numbers, which can be summed and averaged.
 *
 * @param <M> the model
 * @param <T> the field's type, boxed
 */
public final class NumberColumn<M, T extends Number> extends ComparableColumn<M, T> implements NumberExpression<M, T> {

    private NumberColumn(String field, ColumnRef reference, ColumnType<T> type) {
        super(field, reference, type);
    }

    /** The column {@code name} of {@code field}; called by generated code. */
    public static <M, T extends Number> NumberColumn<M, T> number(String field, String name, ColumnType<T> type) {
        return new NumberColumn<>(field, ColumnRef.of(name, type.sqlType()), type);
    }

    /** {@code column = column + ?}, for an update: adds in the database, whatever the program has read. */
    public Assignment<M> increment(T by) {
        return assign(Call.of(type().sqlType(), Operation.PLUS, expression(), Operands.bind(this, by)));
    }

    /** {@code column = column - ?}, for an update. */
    public Assignment<M> decrement(T by) {
        return assign(Call.of(type().sqlType(), Operation.MINUS, expression(), Operands.bind(this, by)));
    }

    @Override
    public <S> NumberColumn<S, T> via(Path path) {
        return new NumberColumn<>(field(), at(path), type());
    }
}
