package dev.elif.query;

import dev.elif.ast.Call;
import dev.elif.ast.Condition;
import dev.elif.ast.Decided;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.model.ColumnType;
import dev.elif.model.TypedExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * {@code case when … then … when … then … else … end}: the first value whose condition holds; immutable.
 *
 * @param <M> the model whose query may use it
 * @param <T> what it is in Java, boxed
 * @param <E> the kind of expression it becomes
 */
public final class Case<M, T, E extends TypedExpression<M, T>> {

    private final ColumnType<T> type;
    private final Function<Expression, E> kind;
    private final List<Expression> branches;

    Case(ColumnType<T> type, Function<Expression, E> kind) {
        this(type, kind, List.of());
    }

    private Case(ColumnType<T> type, Function<Expression, E> kind, List<Expression> branches) {
        this.type = type;
        this.kind = kind;
        this.branches = branches;
    }

    /** {@code when condition then ?}. */
    public Case<M, T, E> when(Condition<? super M> condition, T value) {
        return when(condition, ValueTypes.bind(type, value));
    }

    /** {@code when condition then value}. */
    public Case<M, T, E> when(Condition<? super M> condition, TypedExpression<? super M, T> value) {
        return when(condition, value.expression());
    }

    /** {@code else ? end}. */
    public E otherwise(T value) {
        return ended(Call.of(type.sqlType(), Operation.ELSE, ValueTypes.bind(type, value)));
    }

    /** {@code else value end}. */
    public E otherwise(TypedExpression<? super M, T> value) {
        return ended(Call.of(type.sqlType(), Operation.ELSE, value.expression()));
    }

    /** {@code end}: null where no condition holds. */
    public E end() {
        return kind.apply(new Call(Operation.CASE, branches, type.sqlType()));
    }

    private Case<M, T, E> when(Condition<? super M> condition, Expression value) {
        return with(Call.of(type.sqlType(), Operation.WHEN, new Decided(condition), value));
    }

    private E ended(Expression last) {
        return with(last).end();
    }

    private Case<M, T, E> with(Expression branch) {
        List<Expression> all = new ArrayList<>(branches);
        all.add(branch);
        return new Case<>(type, kind, all);
    }
}
