package dev.elif.model;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Constant;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What SQL does with dates and times, none of which depends on the session's zone. */
final class Times {

    private static final Set<SqlType.Kind> DAYS =
            EnumSet.of(SqlType.Kind.DATE, SqlType.Kind.TIMESTAMP, SqlType.Kind.TIMESTAMPTZ);
    private static final Set<SqlType.Kind> HOURS =
            EnumSet.of(SqlType.Kind.TIME, SqlType.Kind.TIMESTAMP, SqlType.Kind.TIMESTAMPTZ);

    private static final Map<ChronoUnit, String> UNITS = new EnumMap<>(Map.ofEntries(
            Map.entry(ChronoUnit.MILLENNIA, "millennium"),
            Map.entry(ChronoUnit.CENTURIES, "century"),
            Map.entry(ChronoUnit.DECADES, "decade"),
            Map.entry(ChronoUnit.YEARS, "year"),
            Map.entry(ChronoUnit.MONTHS, "month"),
            Map.entry(ChronoUnit.WEEKS, "week"),
            Map.entry(ChronoUnit.DAYS, "day"),
            Map.entry(ChronoUnit.HOURS, "hour"),
            Map.entry(ChronoUnit.MINUTES, "minute"),
            Map.entry(ChronoUnit.SECONDS, "second"),
            Map.entry(ChronoUnit.MILLIS, "milliseconds")));

    private Times() {}

    static <M> Condition<M> test(Operation operation, TypedExpression<M, ?> expression, Bind value) {
        return Comparison.of(operation, expression.expression(), value);
    }

    /** From the start of one day to that of another. */
    static <M> Condition<M> within(TypedExpression<M, ?> expression, LocalDate from, LocalDate until, ZoneId zone) {
        return Condition.all(List.<Condition<M>>of(
                test(Operation.GE, expression, start(expression, from, zone)),
                test(Operation.LT, expression, start(expression, until, zone))));
    }

    /** When a day begins. */
    static Bind start(TypedExpression<?, ?> expression, LocalDate day, ZoneId zone) {
        SqlType type = expression.type().sqlType();
        return switch (type.kind()) {
            case DATE -> Bind.of(type, day);
            case TIMESTAMP -> Bind.of(type, day.atStartOfDay());
            case TIMESTAMPTZ -> Bind.of(type, day.atStartOfDay(zone).toInstant());
            default -> throw missing(expression, "day");
        };
    }

    static Bind now(TypedExpression<?, ?> expression, Clock clock) {
        SqlType type = expression.type().sqlType();
        return switch (type.kind()) {
            case DATE -> Bind.of(type, LocalDate.now(clock));
            case TIMESTAMP -> Bind.of(type, Micros.of(LocalDateTime.now(clock)));
            case TIMESTAMPTZ -> Bind.of(type, Micros.of(clock.instant()));
            default -> throw missing(expression, "day");
        };
    }

    static Expression in(TypedExpression<?, ?> expression, ZoneId zone) {
        return at(expression.expression(), SqlType.TIMESTAMP, zone.getId());
    }

    static Expression cast(TypedExpression<?, ?> expression, SqlType type) {
        return Call.of(type, Operation.CAST, local(expression));
    }

    static <M> NumberExpression<M, Integer> part(TypedExpression<M, ?> expression, Operation part) {
        return NumberExpression.number(Call.of(SqlType.INTEGER, part, local(expression)), ColumnType.INTEGER);
    }

    static Expression truncated(TypedExpression<?, ?> expression, ChronoUnit unit) {
        String name = UNITS.get(unit);
        if (name == null) {
            throw missing(expression, unit.toString());
        }
        check(expression, unit.compareTo(ChronoUnit.DAYS) < 0 ? HOURS : DAYS, name);
        SqlType type = expression.type().sqlType();
        boolean instant = type.kind() == SqlType.Kind.TIMESTAMPTZ;
        SqlType inside = instant ? SqlType.TIMESTAMP : type;
        return global(expression, Call.of(inside, Operation.TRUNCATE, new Constant(name), local(expression)));
    }

    static Expression shifted(TypedExpression<?, ?> expression, Operation operation, Duration by) {
        return Operands.call(expression, operation, Bind.of(SqlType.TEXT, by.toString()));
    }

    static Expression shifted(TypedExpression<?, ?> expression, Operation operation, Period by) {
        SqlType type = expression.type().sqlType();
        SqlType inside = type.kind() == SqlType.Kind.TIMESTAMPTZ ? SqlType.TIMESTAMP : type;
        Bind interval = Bind.of(SqlType.TEXT, by.toString());
        return global(expression, Call.of(inside, operation, local(expression), interval));
    }

    static Expression since(TypedExpression<?, ?> expression, Expression earlier) {
        Expression from = earlier;
        Expression until = expression.expression();
        if (kind(expression) == SqlType.Kind.DATE) {
            from = Call.of(SqlType.TIMESTAMP, Operation.CAST, from);
            until = Call.of(SqlType.TIMESTAMP, Operation.CAST, until);
        }
        return Call.of(SqlType.BIGINT, Operation.BETWEEN_TIMES, until, from);
    }

    /** An instant in UTC, others as they are. */
    private static Expression local(TypedExpression<?, ?> expression) {
        return kind(expression) == SqlType.Kind.TIMESTAMPTZ
                ? at(expression.expression(), SqlType.TIMESTAMP, "UTC")
                : expression.expression();
    }

    /** The opposite: the instant that {@code computed} is in UTC. */
    private static Expression global(TypedExpression<?, ?> expression, Expression computed) {
        return kind(expression) == SqlType.Kind.TIMESTAMPTZ ? at(computed, SqlType.TIMESTAMPTZ, "UTC") : computed;
    }

    private static Expression at(Expression expression, SqlType type, String zone) {
        return Call.of(type, Operation.AT_ZONE, expression, new Constant(zone));
    }

    private static SqlType.Kind kind(TypedExpression<?, ?> expression) {
        return expression.type().sqlType().kind();
    }

    private static void check(TypedExpression<?, ?> expression, Set<SqlType.Kind> kinds, String part) {
        if (!kinds.contains(kind(expression))) {
            throw missing(expression, part);
        }
    }

    private static QueryException missing(TypedExpression<?, ?> expression, String part) {
        return new QueryException(
                ApiMessage.NO_PART, expression.type().javaType().getSimpleName(), part);
    }
}
