package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.TupleIn;
import dev.elif.model.TypedExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * {@code (a, b)}: two values that are compared as one, the first before the second; immutable.
 *
 * @param <M> the model whose query may use it
 * @param <A> the type of the first
 * @param <B> the type of the second
 */
public final class Pair<M, A, B> {

    private final TypedExpression<M, A> first;
    private final TypedExpression<M, B> second;

    Pair(TypedExpression<M, A> first, TypedExpression<M, B> second) {
        this.first = first;
        this.second = second;
    }

    /** {@code (a, b) = (?, ?)}. */
    public Condition<M> eq(A a, B b) {
        return test(Operation.EQ, a, b);
    }

    /** {@code (a, b) = (c, d)}. */
    public Condition<M> eq(Pair<? super M, A, B> other) {
        return Comparison.of(Operation.EQ, expression(), other.expression());
    }

    /** {@code (a, b) <> (?, ?)}. */
    public Condition<M> ne(A a, B b) {
        return test(Operation.NE, a, b);
    }

    /** {@code (a, b) < (?, ?)}: a is smaller, or the same and b is smaller. */
    public Condition<M> lt(A a, B b) {
        return test(Operation.LT, a, b);
    }

    /** {@code (a, b) <= (?, ?)}. */
    public Condition<M> le(A a, B b) {
        return test(Operation.LE, a, b);
    }

    /** {@code (a, b) > (?, ?)}: a is larger, or the same and b is larger. */
    public Condition<M> gt(A a, B b) {
        return test(Operation.GT, a, b);
    }

    /** {@code (a, b) >= (?, ?)}. */
    public Condition<M> ge(A a, B b) {
        return test(Operation.GE, a, b);
    }

    /** {@code (a, b) in (select * from unnest(?, ?))}, whatever the number of pairs; none match when there are none. */
    public Condition<M> in(Collection<Map.Entry<A, B>> pairs) {
        List<Object> firsts = new ArrayList<>(pairs.size());
        List<Object> seconds = new ArrayList<>(pairs.size());
        pairs.forEach(pair -> {
            firsts.add(first.type().stored(pair.getKey()));
            seconds.add(second.type().stored(pair.getValue()));
        });
        return new TupleIn<>(
                List.of(first.expression(), second.expression()),
                List.of(
                        Bind.array(first.type().sqlType(), firsts),
                        Bind.array(second.type().sqlType(), seconds)));
    }

    private Expression expression() {
        return Call.of(first.type().sqlType(), Operation.ROW, first.expression(), second.expression());
    }

    private Condition<M> test(Operation operation, A a, B b) {
        Expression values = Call.of(
                first.type().sqlType(),
                Operation.ROW,
                ValueTypes.bind(first.type(), a),
                ValueTypes.bind(second.type(), b));
        return Comparison.of(operation, expression(), values);
    }
}
