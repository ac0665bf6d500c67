package dev.elif.model;

import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.MappingException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /** Numbers are the same when they are equal, whatever their scale. */
    public static final ColumnType<BigDecimal> NUMERIC = of(BigDecimal.class, SqlType.NUMERIC, Row::numericAt)
            .comparedBy((left, right) -> left.compareTo(right) == 0);

    public static final ColumnType<String> TEXT = of(String.class, SqlType.TEXT, Row::textAt, Texts::whole);
    public static final ColumnType<byte[]> BYTES = of(byte[].class, SqlType.BYTES, Row::bytesAt);
    public static final ColumnType<java.util.UUID> UUID = of(java.util.UUID.class, SqlType.UUID, Row::uuidAt);
    public static final ColumnType<LocalDate> DATE = of(LocalDate.class, SqlType.DATE, Row::dateAt);
    public static final ColumnType<LocalTime> TIME = of(LocalTime.class, SqlType.TIME, Row::timeAt, Micros::of);
    public static final ColumnType<LocalDateTime> DATE_TIME =
            of(LocalDateTime.class, SqlType.TIMESTAMP, Row::dateTimeAt, Micros::of);
    public static final ColumnType<Instant> INSTANT =
            of(Instant.class, SqlType.TIMESTAMPTZ, Row::instantAt, Micros::of);

    /** An instant with an offset: the instant is kept, what comes back is in UTC. */
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME = INSTANT.mapped(
                    OffsetDateTime.class, OffsetDateTime::toInstant, stored -> stored.atOffset(ZoneOffset.UTC))
            .comparedBy(OffsetDateTime::isEqual);

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

    /** A period as ISO 8601 text, {@code P1Y2M3D}: as it is, not normalized. */
    public static final ColumnType<Period> PERIOD = TEXT.mapped(Period.class, Period::toString, Period::parse);

    /** A URI as text. */
    public static final ColumnType<URI> URI = TEXT.mapped(URI.class, java.net.URI::toString, java.net.URI::create);

    /** The address of a host, an {@code inet} on PostgreSQL. */
    public static final ColumnType<InetAddress> INET =
            TEXT.mapped(InetAddress.class, Addresses::text, Addresses::parse).named("inet");

    private final Class<?> javaType;
    private final SqlType sqlType;
    private final Mapping<T> mapping;
    private final BiPredicate<T, T> same;
    private final UnaryOperator<T> copy;

    /**
     * Both directions.
     *
     * @param reader reads a column of a row
     * @param writer makes what is bound
     * @param restorer makes a value of what was bound
     * @param json what JSON is read as; null for others
     * @param element the type of an array's elements; null for others
     * @param converter what converts; null for others
     */
    private record Mapping<T>(
            Reader<T> reader,
            Function<T, Object> writer,
            Function<Object, T> restorer,
            @Nullable Type json,
            @Nullable ColumnType<?> element,
            @Nullable Part<?> converter) {

        Mapping(Reader<T> reader, Function<T, Object> writer, Function<Object, T> restorer) {
            this(reader, writer, restorer, null, null, null);
        }

        Mapping<T> by(Part<?> other) {
            return new Mapping<>(reader, writer, restorer, json, element, other);
        }
    }

    private ColumnType(
            Class<?> javaType, SqlType sqlType, Mapping<T> mapping, BiPredicate<T, T> same, UnaryOperator<T> copy) {
        this.javaType = javaType;
        this.sqlType = sqlType;
        this.mapping = mapping;
        this.same = same;
        this.copy = copy;
    }

    private ColumnType(Class<?> javaType, SqlType sqlType, Mapping<T> mapping) {
        this(javaType, sqlType, mapping, Objects::deepEquals, value -> value);
    }

    private static <T> ColumnType<T> of(Class<T> javaType, SqlType sqlType, Reader<T> reader) {
        return of(javaType, sqlType, reader, value -> value);
    }

    @SuppressWarnings("unchecked")
    private static <T> ColumnType<T> of(
            Class<T> javaType, SqlType sqlType, Reader<T> reader, Function<T, Object> writer) {
        return new ColumnType<>(javaType, sqlType, new Mapping<>(reader, writer, stored -> (T) stored));
    }

    // ---- types made of others --------------------------------------------------------------------------------------

    /** An enum by its name; a name the enum does not have is a {@code MappingException} when it is read. */
    public static <E extends Enum<E>> ColumnType<E> enumeration(Class<E> type) {
        return TEXT.mapped(type, Enum::name, name -> Enum.valueOf(type, name));
    }

    /** An enum by a code of each constant; a code the enum does not have is a {@code MappingException} when it is read. */
    public static <E extends Enum<E>, C> ColumnType<E> enumeration(
            Class<E> type, Function<E, C> code, ColumnType<C> base) {
        return base.mapped(type, code, EnumCodes.of(type, code)::constant);
    }

    /** A number with {@code digits} behind the point, rounded when it is stored. */
    public static ColumnType<BigDecimal> scaled(int digits, RoundingMode rounding) {
        UnaryOperator<BigDecimal> round = value -> value.setScale(digits, rounding);
        return NUMERIC.mapped(BigDecimal.class, round, round)
                .comparedBy((left, right) -> round.apply(left).compareTo(round.apply(right)) == 0);
    }

    /** An array as a list that cannot be changed. */
    public static <E> ColumnType<List<E>> list(ColumnType<E> element) {
        return element.array(List.class, Elements::list);
    }

    /** An array as a set that cannot be changed. */
    public static <E> ColumnType<Set<E>> set(ColumnType<E> element) {
        return element.array(Set.class, Elements::set);
    }

    /** Any object as JSON. */
    @SuppressWarnings("unchecked")
    public static <T> ColumnType<T> json(JsonType<T> type) {
        Reader<T> reader = (row, index) -> (T) row.jsonAt(index, type.type());
        return new ColumnType<>(
                type.rawType(),
                SqlType.JSON,
                new Mapping<>(reader, value -> value, stored -> (T) stored, type.type(), null, null));
    }

    /**
     * A type of the user's, stored through a converter as {@code base}.
     *
     * @param type the class of the converter, by which a container knows its bean
     * @param constructor makes one where there is no such bean
     */
    public static <J, D> ColumnType<J> converted(
            Class<?> javaType, Class<?> type, Supplier<? extends Converter<J, D>> constructor, ColumnType<D> base) {
        Part<Converter<J, D>> part = new Part<>(type, constructor);
        ColumnType<J> plain = base.mapped(
                javaType,
                value -> part.get().toDatabase(value),
                stored -> part.get().fromDatabase(stored));
        return new ColumnType<>(
                javaType,
                plain.sqlType,
                plain.mapping.by(part),
                (left, right) -> part.get().same(left, right),
                plain.copy);
    }

    /**
     * The same, encrypted; for types that are stored as text, bytes or JSON.
     *
     * @param place the table and the column, to which an encrypted value is bound
     */
    public ColumnType<T> encrypted(String place) {
        SqlType secret = SqlType.encrypted(place, sqlType);
        Function<Object, T> restorer = guarded(mapping.restorer(), ApiMessage.SECRET_UNREADABLE, place);
        Reader<T> reader = (row, index) -> {
            Object plain = row.secretAt(index, secret, mapping.json());
            return plain == null ? null : restorer.apply(plain);
        };
        Function<T, Object> writer = guarded(mapping.writer(), ApiMessage.SECRET_UNWRITABLE, place);
        return new ColumnType<>(
                javaType,
                secret,
                new Mapping<>(reader, writer, restorer, mapping.json(), mapping.element(), mapping.converter()),
                same,
                copy);
    }

    /** Text of which only a hash is stored. */
    public ColumnType<T> hashed() {
        return new ColumnType<>(javaType, SqlType.HASHED, mapping, same, copy);
    }

    /** What a converter throws may quote the secret. */
    private static <A, B> Function<A, B> guarded(Function<A, B> function, ApiMessage message, String place) {
        return value -> {
            try {
                return function.apply(value);
            } catch (RuntimeException quoting) {
                throw new MappingException(message, place, quoting.getClass().getSimpleName());
            }
        };
    }

    /** The same, stored in the database's own type {@code name}; for types that are stored as text. */
    public ColumnType<T> named(String name) {
        return new ColumnType<>(javaType, SqlType.named(name), mapping, same, copy);
    }

    /** The same, with values compared by {@code equality}. */
    public ColumnType<T> comparedBy(BiPredicate<T, T> equality) {
        return new ColumnType<>(javaType, sqlType, mapping, equality, copy);
    }

    /** Another type that is stored as this one. */
    public <J> ColumnType<J> mapped(Class<?> type, Function<J, T> toStored, Function<T, J> fromStored) {
        Reader<J> reader = (row, index) -> {
            T stored = read(row, index);
            return stored == null ? null : fromStored.apply(stored);
        };
        return new ColumnType<>(
                type,
                sqlType,
                new Mapping<>(
                        reader,
                        value -> mapping.writer().apply(toStored.apply(value)),
                        stored -> fromStored.apply(mapping.restorer().apply(stored))));
    }

    private <C extends Collection<T>> ColumnType<C> array(Class<?> type, Function<List<@Nullable T>, C> collect) {
        Function<Object, C> restorer = stored -> collect.apply(Elements.map((List<?>) stored, mapping.restorer()));
        Reader<C> reader = (row, index) -> {
            List<?> stored = row.elementsAt(index);
            return stored == null ? null : restorer.apply(stored);
        };
        return new ColumnType<>(
                type,
                SqlType.array(sqlType),
                new Mapping<>(reader, values -> Elements.map(values, mapping.writer()), restorer, null, this, null),
                Objects::equals,
                values -> collect.apply(Elements.map(values, value -> value)));
    }

    // ---- what is asked of a type -----------------------------------------------------------------------------------

    /** The program's type, boxed. */
    public Class<?> javaType() {
        return javaType;
    }

    /** What JSON is read as; empty for other types. */
    public Optional<Type> jsonType() {
        return Optional.ofNullable(mapping.json());
    }

    /** Lets the converter, if it has one, come from a container. */
    void provide(Function<Class<?>, ? extends Optional<?>> source) {
        if (mapping.converter() != null) {
            mapping.converter().provide(source);
        }
    }

    /** The type of an array's elements; empty for other types. */
    public Optional<ColumnType<?>> elementType() {
        return Optional.ofNullable(mapping.element());
    }

    /** How it is stored. */
    public SqlType sqlType() {
        return sqlType;
    }

    /** The value of {@code row} at {@code index} as the program sees it. */
    public @Nullable T read(Row row, int index) {
        return mapping.reader().read(row, index);
    }

    /** The value as it is bound; JSON is left to the {@code JsonCodec}. */
    public @Nullable Object stored(@Nullable T value) {
        return value == null ? null : mapping.writer().apply(value);
    }

    /** The value that reading {@code stored} would give: the opposite of {@link #stored}. */
    public T restored(Object stored) {
        return mapping.restorer().apply(stored);
    }

    /** Whether two values of this type are the same value; arrays by what they hold, numbers by what they are. */
    public boolean same(@Nullable T left, @Nullable T right) {
        return left == right || (left != null && right != null && same.test(left, right));
    }

    /** Like {@link #same}, for generated code that has values without their type. */
    @SuppressWarnings("unchecked")
    public boolean sameValues(@Nullable Object left, @Nullable Object right) {
        return same((T) left, (T) right);
    }

    /** A copy that no change in place reaches, for generated code; a value that cannot be changed is its own copy. */
    @SuppressWarnings("unchecked")
    public @Nullable T copy(@Nullable Object value) {
        return value == null ? null : copy.apply((T) value);
    }

    /** Reads one column of a row. */
    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read(Row row, int index);
    }
}
