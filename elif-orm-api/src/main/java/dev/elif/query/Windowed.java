package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.model.ColumnType;
import dev.elif.model.ComparableExpression;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A value of the rows around each row. It can be selected and ordered by, but not asked of in a {@code where}, for which it does not
 * exist yet; immutable.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java, boxed
 */
public final class Windowed<M, T> implements Selection<M, T> {

    private final Expression expression;
    private final ColumnType<T> type;

    Windowed(Expression expression, ColumnType<T> type) {
        this.expression = expression;
        this.type = type;
    }

    @Override
    public Expression expression() {
        return expression;
    }

    @Override
    public @Nullable T read(Row row, int index) {
        return type.read(row, index);
    }

    /** {@code this as "name"} where it comes out of a select. */
    @Override
    public Windowed<M, T> as(String name) {
        return new Windowed<>(new Labelled(expression, name), type);
    }

    /** The same to compute with in a select: {@code User_.age.minus(before.operand())}. A where with it is an error of the database. */
    public ComparableExpression<M, T> operand() {
        return ComparableExpression.of(expression, type);
    }
}
