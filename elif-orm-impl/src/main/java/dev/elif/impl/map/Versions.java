package dev.elif.impl.map;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of models: the first, the next, and the one that a row must still have. */
public final class Versions {

    private final Timestamps timestamps;

    public Versions(Timestamps timestamps) {
        this.timestamps = timestamps;
    }

    /** {@code model} about to be inserted, with its first version. */
    public <M> M first(ModelType<M> type, M model) {
        return type.version()
                .filter(column -> !isSet(type, model))
                .map(column -> type.with(model, type.position(column), after(column, null)))
                .orElse(model);
    }

    /** What a new row has. */
    public <M> Optional<Assignment<M>> first(ModelType<M> type) {
        return type.version().map(column -> ModelWriter.assignment(type, column, after(column, null)));
    }

    /** Whether {@code model} has a version, and so a row. */
    public static <M> boolean isSet(ModelType<M> type, M model) {
        Object value = type.version()
                .<Object>map(column -> type.value(model, type.position(column)))
                .orElse(null);
        return value instanceof Number number ? number.longValue() != 0 : value != null;
    }

    /** The version behind that of {@code stored}. */
    public <M> Optional<Object> next(ModelType<M> type, M stored) {
        return type.version().map(column -> after(column, type.value(stored, type.position(column))));
    }

    /** The row of {@code stored} still has its version; nothing when it has none. */
    public static <M> Optional<Condition<M>> unchanged(ModelType<M> type, M stored) {
        return type.version()
                .filter(column -> isSet(type, stored))
                .map(column -> ModelWriter.equal(type, column, type.value(stored, type.position(column))));
    }

    /** {@code version = version + 1}, or the present, whatever version the row has. */
    public <M> Optional<Assignment<M>> raised(ModelType<M> type) {
        return type.version().map(column -> {
            Object first = ModelWriter.stored(type, column, after(column, null));
            Bind bind = Bind.of(column.type().sqlType(), first);
            return new Assignment<>(
                    column.name(),
                    isNumber(column) ? Call.of(bind.type(), Operation.PLUS, column.expression(), bind) : bind);
        });
    }

    private static boolean isNumber(Column<?, ?> column) {
        return Number.class.isAssignableFrom(column.type().javaType());
    }

    private Object after(Column<?, ?> column, @Nullable Object version) {
        if (isNumber(column)) {
            long next = version instanceof Number number ? number.longValue() + 1 : 1;
            return number(column.type().javaType(), next);
        }
        Object now = timestamps.now(column);
        return version == null ? now : later(version, now);
    }

    private static Object number(Class<?> type, long value) {
        if (type == Short.class) {
            return (short) value;
        }
        if (type == Integer.class) {
            return (int) value;
        }
        return value;
    }

    /** The present, or, where the clock has not moved on, the least moment that the database can tell from the version. */
    private static Object later(Object version, Object now) {
        if (version instanceof Instant before && !before.isBefore((Instant) now)) {
            return before.plus(1, ChronoUnit.MICROS);
        }
        if (version instanceof LocalDateTime before && !before.isBefore((LocalDateTime) now)) {
            return before.plus(1, ChronoUnit.MICROS);
        }
        if (version instanceof OffsetDateTime before && !before.isBefore((OffsetDateTime) now)) {
            return before.plus(1, ChronoUnit.MICROS);
        }
        return now;
    }
}
