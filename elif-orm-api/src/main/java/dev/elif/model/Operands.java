package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.ElifException;
import dev.elif.error.MappingException;
import dev.elif.error.QueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes parameters of values that are given to typed expressions. */
final class Operands {

    private Operands() {}

    /** {@code expression operation ?}. */
    static <M, T> Condition<M> test(Operation operation, TypedExpression<M, T> expression, @Nullable T value) {
        return Comparison.of(operation, expression.expression(), bind(expression, value));
    }

    /** {@code operation(expression, others)}, of the expression's type. */
    static <T> Call call(TypedExpression<?, T> expression, Operation operation, Expression... others) {
        return call(expression, expression.type().sqlType(), operation, others);
    }

    /** {@code operation(expression, others)}. */
    static Call call(TypedExpression<?, ?> expression, SqlType type, Operation operation, Expression... others) {
        List<Expression> operands = new ArrayList<>(1 + others.length);
        operands.add(expression.expression());
        operands.addAll(List.of(others));
        return new Call(operation, operands, type);
    }

    /** A number that says how much of a text, or of the digits of another number. */
    static Bind amount(int value) {
        return Bind.of(SqlType.INTEGER, value);
    }

    /** A value as a parameter; never null. */
    static <T> Bind bind(TypedExpression<?, T> expression, @Nullable T value) {
        if (value == null) {
            throw new QueryException(ApiMessage.NULL_COMPARISON, expression);
        }
        return nullable(expression, value);
    }

    /** A value as a parameter, null as well. */
    static <T> Bind nullable(TypedExpression<?, T> expression, @Nullable T value) {
        return Bind.of(expression.type().sqlType(), stored(expression, value));
    }

    /** Values as one array. */
    static <T> Bind array(TypedExpression<?, T> expression, Collection<? extends @Nullable T> values) {
        List<@Nullable Object> stored = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) {
                throw new QueryException(ApiMessage.NULL_IN_LIST, expression);
            }
            stored.add(stored(expression, value));
        }
        return Bind.array(expression.type().sqlType(), stored);
    }

    /** A converter that fails is named. */
    private static <T> @Nullable Object stored(TypedExpression<?, T> expression, @Nullable T value) {
        try {
            return expression.type().stored(value);
        } catch (ElifException typed) {
            throw typed;
        } catch (RuntimeException cause) {
            throw new MappingException(
                    cause, ApiMessage.UNUSABLE, expression, cause.getClass().getSimpleName());
        }
    }
}
