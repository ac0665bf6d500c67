package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.ColumnType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of values that stand alone, beside no column that would say theirs. */
final class ValueTypes {

    private static final Map<Class<?>, ColumnType<?>> BY_CLASS = Map.ofEntries(
            Map.entry(Boolean.class, ColumnType.BOOLEAN),
            Map.entry(Short.class, ColumnType.SHORT),
            Map.entry(Integer.class, ColumnType.INTEGER),
            Map.entry(Long.class, ColumnType.LONG),
            Map.entry(Float.class, ColumnType.FLOAT),
            Map.entry(Double.class, ColumnType.DOUBLE),
            Map.entry(BigDecimal.class, ColumnType.NUMERIC),
            Map.entry(String.class, ColumnType.TEXT),
            Map.entry(byte[].class, ColumnType.BYTES),
            Map.entry(UUID.class, ColumnType.UUID),
            Map.entry(LocalDate.class, ColumnType.DATE),
            Map.entry(LocalTime.class, ColumnType.TIME),
            Map.entry(LocalDateTime.class, ColumnType.DATE_TIME),
            Map.entry(Instant.class, ColumnType.INSTANT),
            Map.entry(OffsetDateTime.class, ColumnType.OFFSET_DATE_TIME),
            Map.entry(Duration.class, ColumnType.DURATION));

    private ValueTypes() {}

    /** Null where there is none. */
    static @Nullable ColumnType<?> find(Class<?> type) {
        return BY_CLASS.get(type);
    }

    /** The type of {@code value}. */
    @SuppressWarnings("unchecked")
    static <T> ColumnType<T> of(T value) {
        ColumnType<?> type = find(value.getClass());
        if (type == null) {
            throw new QueryException(ApiMessage.NO_TYPE, value.getClass().getName());
        }
        return (ColumnType<T>) type;
    }

    /** That value as a parameter. */
    static <T> Bind bind(ColumnType<T> type, T value) {
        return Bind.of(type.sqlType(), type.stored(value));
    }
}
