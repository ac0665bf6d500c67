package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Invocation;
import dev.elif.ast.One;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.ArrayExpression;
import dev.elif.model.BooleanExpression;
import dev.elif.model.ColumnType;
import dev.elif.model.ComparableExpression;
import dev.elif.model.DateExpression;
import dev.elif.model.DateTimeExpression;
import dev.elif.model.InstantExpression;
import dev.elif.model.NumberExpression;
import dev.elif.model.Quantified;
import dev.elif.model.Range;
import dev.elif.model.RangeExpression;
import dev.elif.model.TextExpression;
import dev.elif.model.TimeExpression;
import dev.elif.model.TypedExpression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Values and conditions that start with no column; meant for static import. */
public final class Expressions {

    private Expressions() {}

    /** {@code cast(? as text)}: a value where an expression is wanted. */
    public static TextExpression<Object> val(String value) {
        return TextExpression.of(parameter(value, ColumnType.TEXT));
    }

    /** {@code cast(? as type)}: a value where an expression is wanted. */
    public static <N extends Number> NumberExpression<Object, N> val(N value) {
        ColumnType<N> type = ValueTypes.of(value);
        return NumberExpression.number(parameter(value, type), type);
    }

    /** {@code cast(? as boolean)}. */
    public static BooleanExpression<Object> val(boolean value) {
        return BooleanExpression.of(parameter(value, ColumnType.BOOLEAN));
    }

    /** {@code cast(? as type)}: a date where an expression is wanted. */
    public static DateExpression<Object, LocalDate> val(LocalDate value) {
        return DateExpression.of(parameter(value, ColumnType.DATE), ColumnType.DATE);
    }

    /** {@code cast(? as type)}: a time of day where an expression is wanted. */
    public static TimeExpression<Object, LocalTime> val(LocalTime value) {
        return TimeExpression.of(parameter(value, ColumnType.TIME), ColumnType.TIME);
    }

    /** {@code cast(? as type)}: a date and time where an expression is wanted. */
    public static DateTimeExpression<Object, LocalDateTime> val(LocalDateTime value) {
        return DateTimeExpression.of(parameter(value, ColumnType.DATE_TIME), ColumnType.DATE_TIME);
    }

    /** {@code cast(? as type)}: an instant where an expression is wanted. */
    public static InstantExpression<Object, Instant> val(Instant value) {
        return InstantExpression.of(parameter(value, ColumnType.INSTANT), ColumnType.INSTANT);
    }

    /** {@code cast(? as type)}: an instant where an expression is wanted. */
    public static InstantExpression<Object, OffsetDateTime> val(OffsetDateTime value) {
        return InstantExpression.of(parameter(value, ColumnType.OFFSET_DATE_TIME), ColumnType.OFFSET_DATE_TIME);
    }

    /** {@code cast(? as type)}: a value of any type that has an order. */
    public static <T> ComparableExpression<Object, T> val(T value, ColumnType<T> type) {
        return ComparableExpression.of(parameter(value, type), type);
    }

    /** {@code now()}: when the transaction began, by the database's clock. */
    public static InstantExpression<Object, Instant> now() {
        return InstantExpression.of(Call.of(SqlType.TIMESTAMPTZ, Operation.NOW), ColumnType.INSTANT);
    }

    /** {@code value between low and high}, for a value that is no column: {@code between(val(100), Product_.min, Product_.max)}. */
    public static <M, T> Condition<M> between(
            TypedExpression<? super M, T> value,
            TypedExpression<? super M, T> low,
            TypedExpression<? super M, T> high) {
        return new Comparison<>(
                Operation.BETWEEN, List.<Expression>of(value.expression(), low.expression(), high.expression()));
    }

    /** {@code not (condition)}. */
    public static <M> Condition<M> not(Condition<M> condition) {
        return condition.not();
    }

    /** {@code (a or b)}: what is asked holds of one of them. */
    public static <M, E extends TypedExpression<M, ?>> Condition<M> anyOf(
            List<? extends E> values, Function<? super E, Condition<M>> test) {
        return Condition.any(each("anyOf", values, test));
    }

    /** {@code (a and b)}: what is asked holds of all of them. */
    public static <M, E extends TypedExpression<M, ?>> Condition<M> allOf(
            List<? extends E> values, Function<? super E, Condition<M>> test) {
        return Condition.all(each("allOf", values, test));
    }

    /** {@code not ((a or b))}: what is asked holds of none of them. */
    public static <M, E extends TypedExpression<M, ?>> Condition<M> noneOf(
            List<? extends E> values, Function<? super E, Condition<M>> test) {
        return Condition.any(each("noneOf", values, test)).not();
    }

    /** {@code exists (select 1 …)}: whether {@code query} finds a row; it refers to the row around it by that one's alias. */
    public static Condition<Object> exists(Query<?> query) {
        return Comparison.of(Operation.EXISTS, inner(query, One.ONE));
    }

    /** {@code not (exists (select 1 …))}. */
    public static Condition<Object> notExists(Query<?> query) {
        return exists(query).not();
    }

    /** {@code value in (select …)}: whether the one value that {@code rows} selects is it for one of them. */
    public static <M, T> Condition<M> in(TypedExpression<M, T> value, Projection<?, T> rows) {
        return Comparison.of(Operation.IN_SELECT, value.expression(), inner(rows.source(), rows.only()));
    }

    /** {@code value not in (select …)}; true of none where one of the selected values is null. */
    public static <M, T> Condition<M> notIn(TypedExpression<M, T> value, Projection<?, T> rows) {
        return Comparison.of(Operation.NOT_IN_SELECT, value.expression(), inner(rows.source(), rows.only()));
    }

    /** {@code any (select …)}, for the right side of a comparison: {@code Post_.votes.gt(any(others.select(Post_.votes)))}. */
    public static <T> Quantified<Object, T> any(Projection<?, T> rows) {
        return Quantified.of(Operation.ANY_SELECT, inner(rows.source(), rows.only()));
    }

    /** {@code all (select …)}, for the right side of a comparison; true of no rows. */
    public static <T> Quantified<Object, T> all(Projection<?, T> rows) {
        return Quantified.of(Operation.ALL_SELECT, inner(rows.source(), rows.only()));
    }

    /** {@code (select of …)}: what {@code query} finds, as a value; null of no row, and more than one is an error of the database. */
    public static <T, A> ComparableExpression<Object, A> value(Query<T> query, TypedExpression<? super T, A> of) {
        return ComparableExpression.of(inner(query, of.expression()), of.type());
    }

    /** {@code (select of …)}: the number that {@code query} finds, as a value. */
    public static <T, N extends Number> NumberExpression<Object, N> value(
            Query<T> query, NumberExpression<? super T, N> of) {
        return NumberExpression.number(inner(query, of.expression()), of.type());
    }

    /** What an array can be asked: {@code array(Post_.tags).has("java")}. */
    public static <M, E> ArrayExpression<M, E> array(TypedExpression<M, ? extends Collection<E>> array) {
        return ArrayExpression.of(array);
    }

    /** What a range can be asked: {@code range(Booking_.days).contains(today)}. */
    public static <M, T extends Comparable<? super T>> RangeExpression<M, T> range(TypedExpression<M, Range<T>> range) {
        return RangeExpression.of(range);
    }

    /** {@code (a, b)}, to be compared with other pairs. */
    public static <M, A, B> Pair<M, A, B> row(TypedExpression<M, A> first, TypedExpression<M, B> second) {
        return new Pair<>(first, second);
    }

    /** {@code case when condition then ? …}. */
    public static <M> Case<M, String, TextExpression<M>> caseWhen(Condition<M> condition, String value) {
        return new Case<M, String, TextExpression<M>>(ColumnType.TEXT, TextExpression::of).when(condition, value);
    }

    /** {@code case when condition then value …}. */
    public static <M> Case<M, String, TextExpression<M>> caseWhen(
            Condition<M> condition, TextExpression<? super M> value) {
        return new Case<M, String, TextExpression<M>>(ColumnType.TEXT, TextExpression::of).when(condition, value);
    }

    /** {@code case when condition then ? …}. */
    public static <M, N extends Number> Case<M, N, NumberExpression<M, N>> caseWhen(Condition<M> condition, N value) {
        return numbers(condition, ValueTypes.of(value)).when(condition, value);
    }

    /** {@code case when condition then value …}. */
    public static <M, N extends Number> Case<M, N, NumberExpression<M, N>> caseWhen(
            Condition<M> condition, NumberExpression<? super M, N> value) {
        return numbers(condition, value.type()).when(condition, value);
    }

    /** {@code case when condition then value …}, of any type that has an order. */
    public static <M, T> Case<M, T, ComparableExpression<M, T>> caseWhen(
            Condition<M> condition, ComparableExpression<? super M, T> value) {
        ColumnType<T> type = value.type();
        return new Case<M, T, ComparableExpression<M, T>>(type, each -> ComparableExpression.of(each, type))
                .when(condition, value);
    }

    /**
     * {@code "md5"(value)}: a function that the database has.
     *
     * @param name its name as the database keeps it, usually in lower case, with its schema before a dot if it needs one; never what
     *     a user has written, though it is quoted
     * @param type what comes out
     * @param arguments expressions, or values whose class says their type
     * @throws QueryException at once, when a value has a class without a type
     */
    public static <M, T> ComparableExpression<M, T> function(String name, ColumnType<T> type, Object... arguments) {
        return ComparableExpression.of(new Invocation(name, operands(arguments), type.sqlType()), type);
    }

    private static Expression inner(Query<?> query, Expression column) {
        return new InnerQuery(query, List.of(column), column.type());
    }

    static List<Expression> operands(Object... values) {
        return Arrays.stream(values).map(Expressions::operand).toList();
    }

    private static Expression operand(Object value) {
        return value instanceof TypedExpression<?, ?> expression ? expression.expression() : RawSql.bind(value);
    }

    private static <M, N extends Number> Case<M, N, NumberExpression<M, N>> numbers(
            Condition<M> unused, ColumnType<N> type) {
        return new Case<>(type, each -> NumberExpression.number(each, type));
    }

    private static <T> Expression parameter(T value, ColumnType<T> type) {
        Bind bind = ValueTypes.bind(type, value);
        return Call.of(type.sqlType(), Operation.CAST, bind);
    }

    private static <M, E extends TypedExpression<M, ?>> List<Condition<M>> each(
            String name, List<? extends E> values, Function<? super E, Condition<M>> test) {
        if (values.isEmpty()) {
            throw new QueryException(ApiMessage.NO_CHOICE, name);
        }
        List<Condition<M>> conditions = new ArrayList<>(values.size());
        values.forEach(value -> conditions.add(test.apply(value)));
        return conditions;
    }
}
