package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.model.ColumnType;

/**
 * A function that is nothing without the rows around each row: {@code rowNumber().over(partitionBy(User_.countryCode))}; immutable.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java, boxed
 */
public final class WindowFunction<M, T> {

    private final Expression function;
    private final ColumnType<T> type;

    WindowFunction(Expression function, ColumnType<T> type) {
        this.function = function;
        this.type = type;
    }

    /** {@code f(…) over (…)}. */
    public <S extends M> Windowed<S, T> over(Window<S> window) {
        return window.of(function, type);
    }
}
