package dev.elif.model;

import dev.elif.ast.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column on both sides: what the program holds and what the database stores.
 *
 * <p>Immutable. {@link #stored} and {@link #read} pass null through.
 *
 * @param <T> the program's side, boxed
 */
public final class ColumnType<T> {

    public static final ColumnType<Boolean> BOOLEAN = of(Boolean.class, SqlType.BOOLEAN, Row::boxedBooleanAt);
    public static final ColumnType<Short> SHORT = of(Short.class, SqlType.SMALLINT, Row::boxedShortAt);
    public static final ColumnType<Integer> INTEGER = of(Integer.class, SqlType.INTEGER, Row::boxedIntAt);
    public static final ColumnType<Long> LONG = of(Long.class, SqlType.BIGINT, Row::boxedLongAt);
    public static final ColumnType<Float> FLOAT = of(Float.class, SqlType.REAL, Row::boxedFloatAt);
    public static final ColumnType<Double> DOUBLE = of(Double.class, SqlType.DOUBLE, Row::boxedDoubleAt);
    public static final ColumnType<BigDecimal> NUMERIC = of(BigDecimal.class, SqlType.NUMERIC, Row::numericAt);
    public static final ColumnType<String> TEXT = of(String.class, SqlType.TEXT, Row::textAt);
    public static final ColumnType<byte[]> BYTES = of(byte[].class, SqlType.BYTES, Row::bytesAt);
    public static final ColumnType<java.util.UUID> UUID = of(java.util.UUID.class, SqlType.UUID, Row::uuidAt);
    public static final ColumnType<LocalDate> DATE = of(LocalDate.class, SqlType.DATE, Row::dateAt);
    public static final ColumnType<LocalTime> TIME = of(LocalTime.class, SqlType.TIME, Row::timeAt);
    public static final ColumnType<LocalDateTime> DATE_TIME =
            of(LocalDateTime.class, SqlType.TIMESTAMP, Row::dateTimeAt);
    public static final ColumnType<Instant> INSTANT = of(Instant.class, SqlType.TIMESTAMPTZ, Row::instantAt);

    /** An instant with an offset: the instant is kept, what comes back is in UTC. */
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME = new ColumnType<>(
            OffsetDateTime.class, SqlType.TIMESTAMPTZ, Row::offsetDateTimeAt, OffsetDateTime::toInstant);

    /** A byte as a small integer. */
    public static final ColumnType<Byte> BYTE =
            SHORT.mapped(Byte.class, value -> (short) value.byteValue(), stored -> (byte) (short) stored);

    /** A character as a text of one. */
    public static final ColumnType<Character> CHARACTER =
            TEXT.mapped(Character.class, String::valueOf, stored -> stored.charAt(0));

    /** A duration as whole nanoseconds in a {@code bigint}: exact, and ordered as durations are. */
    public static final ColumnType<Duration> DURATION =
            LONG.mapped(Duration.class, Duration::toNanos, Duration::ofNanos);

    /** A year as an integer. */
    public static final ColumnType<Year> YEAR = INTEGER.mapped(Year.class, Year::getValue, Year::of);

    private final Class<?> javaType;
    private final SqlType sqlType;
    private final Reader<T> reader;
    private final Function<T, Object> writer;

    private ColumnType(Class<?> javaType, SqlType sqlType, Reader<T> reader, Function<T, Object> writer) {
        this.javaType = javaType;
        this.sqlType = sqlType;
        this.reader = reader;
        this.writer = writer;
    }

    private static <T> ColumnType<T> of(Class<T> javaType, SqlType sqlType, Reader<T> reader) {
        return new ColumnType<>(javaType, sqlType, reader, value -> value);
    }

    /** An enum by its name; a name the enum does not have is a {@code MappingException} when it is read. */
    public static <E extends Enum<E>> ColumnType<E> enumeration(Class<E> type) {
        return TEXT.mapped(type, Enum::name, name -> Enum.valueOf(type, name));
    }

    /** Any object as JSON. */
    @SuppressWarnings("unchecked")
    public static <T> ColumnType<T> json(JsonType<T> type) {
        return new ColumnType<>(
                type.rawType(), SqlType.JSON, (row, index) -> (T) row.jsonAt(index, type.type()), value -> value);
    }

    /** A type of the user's, stored through {@code converter} as {@code base}. */
    public static <J, D> ColumnType<J> converted(Class<?> javaType, Converter<J, D> converter, ColumnType<D> base) {
        return base.mapped(javaType, converter::toDatabase, converter::fromDatabase);
    }

    private <J> ColumnType<J> mapped(Class<?> type, Function<J, T> toStored, Function<T, J> fromStored) {
        Reader<J> mapping = (row, index) -> {
            T stored = read(row, index);
            return stored == null ? null : fromStored.apply(stored);
        };
        return new ColumnType<>(type, sqlType, mapping, value -> writer.apply(toStored.apply(value)));
    }

    /** The program's type, boxed. */
    public Class<?> javaType() {
        return javaType;
    }

    /** How it is stored. */
    public SqlType sqlType() {
        return sqlType;
    }

    /** The value of {@code row} at {@code index} as the program sees it. */
    public @Nullable T read(Row row, int index) {
        return reader.read(row, index);
    }

    /** The value as it is bound; JSON is left to the {@code JsonCodec}. */
    public @Nullable Object stored(@Nullable T value) {
        return value == null ? null : writer.apply(value);
    }

    /** Whether two values of this type are the same value; arrays by what they hold. */
    public boolean same(@Nullable T left, @Nullable T right) {
        return Objects.deepEquals(left, right);
    }

    /** Reads one column of a row. */
    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read(Row row, int index);
    }
}
