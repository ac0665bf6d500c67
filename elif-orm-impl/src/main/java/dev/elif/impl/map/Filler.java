package dev.elif.impl.map;

import dev.elif.error.MassAssignmentException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelDefinition;
import dev.elif.model.ModelType;
import dev.elif.spi.JsonCodec;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets many properties of a model: all that was given is checked before the first is set. */
public final class Filler {

    private final JsonCodec codec;
    private final Intake intake;

    public Filler(JsonCodec codec) {
        this.codec = codec;
        this.intake = new Intake(codec);
    }

    /** {@code model} with {@code properties}; {@code skipped} takes those that may not be set, null for an error. */
    public <M> M fill(ModelType<M> type, M model, Map<String, ?> properties, @Nullable Consumer<String> skipped) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        properties.forEach((name, value) -> plain.put(name, codec.plain(value)));
        Map<Integer, @Nullable Object> values = new LinkedHashMap<>();
        M trial = type.copy(model);
        for (Map.Entry<Column<M, ?>, @Nullable Object> entry :
                type.fillable(plain, skipped).entrySet()) {
            int position = type.position(entry.getKey());
            Object value = value(type, entry.getKey(), entry.getValue());
            trial = tried(type, trial, position, value);
            values.put(position, value);
        }
        if (type.javaType().isRecord()) {
            return trial;
        }
        values.forEach((position, value) -> type.with(model, position, value));
        return model;
    }

    /** What the exceptions of conversions say quotes the value, so that none of them is passed on. */
    private <M> @Nullable Object value(ModelType<M> type, Column<M, ?> column, @Nullable Object given) {
        ModelDefinition.Format format = type.exposure().formatted().get(column.field());
        try {
            Object value = given instanceof String text && format != null
                    ? formatted(format, text, column.type().javaType())
                    : given;
            return intake.of(column.type(), value);
        } catch (RuntimeException | ParseException unfit) {
            throw MassAssignmentException.of(
                    type.name(),
                    column.field(),
                    ImplMessage.FILL_VALUE,
                    column.type().javaType().getSimpleName(),
                    given == null ? "null" : given.getClass().getSimpleName());
        }
    }

    private static Object formatted(ModelDefinition.Format format, String text, Class<?> type) throws ParseException {
        if (type == LocalDate.class) {
            return format.parseTime(text, LocalDate::from);
        }
        if (type == LocalTime.class) {
            return format.parseTime(text, LocalTime::from);
        }
        if (type == LocalDateTime.class) {
            return format.parseTime(text, LocalDateTime::from);
        }
        if (type == Instant.class) {
            return format.parseTime(text, Instant::from);
        }
        if (type == OffsetDateTime.class) {
            return format.parseTime(text, Instant::from).atOffset(ZoneOffset.UTC);
        }
        return format.parseNumber(text);
    }

    /** A copy with the value, which a primitive or the constructor of a record may refuse. */
    private static <M> M tried(ModelType<M> type, M copy, int position, @Nullable Object value) {
        try {
            return type.with(copy, position, value);
        } catch (NullPointerException refused) {
            if (value != null) {
                throw refused;
            }
            throw MassAssignmentException.of(
                    type.name(), type.columns().get(position).field(), ImplMessage.FILL_NULL);
        }
    }
}
