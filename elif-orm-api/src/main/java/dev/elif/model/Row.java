package dev.elif.model;

import dev.elif.ast.SqlType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result, read by position from 0.
 *
 * <p>Valid only during the call it is handed to. Primitive readers throw {@code MappingException} on SQL's null; the others
 * return null.
 */
public interface Row {

    boolean booleanAt(int index);

    short shortAt(int index);

    int intAt(int index);

    long longAt(int index);

    float floatAt(int index);

    double doubleAt(int index);

    @Nullable
    Boolean boxedBooleanAt(int index);

    @Nullable
    Short boxedShortAt(int index);

    @Nullable
    Integer boxedIntAt(int index);

    @Nullable
    Long boxedLongAt(int index);

    @Nullable
    Float boxedFloatAt(int index);

    @Nullable
    Double boxedDoubleAt(int index);

    @Nullable
    BigDecimal numericAt(int index);

    @Nullable
    String textAt(int index);

    byte @Nullable [] bytesAt(int index);

    @Nullable
    UUID uuidAt(int index);

    @Nullable
    LocalDate dateAt(int index);

    @Nullable
    LocalTime timeAt(int index);

    @Nullable
    LocalDateTime dateTimeAt(int index);

    @Nullable
    Instant instantAt(int index);

    @Nullable
    OffsetDateTime offsetDateTimeAt(int index);

    /** The array at {@code index}, its values in the Java types that {@code SqlType} names; those of other types as text. */
    @Nullable
    List<?> elementsAt(int index);

    /**
     * The value at {@code index} as whatever class suits the database's type: numbers, texts, booleans, UUIDs, bytes, times, lists; of
     * other types their text.
     */
    @Nullable
    Object valueAt(int index);

    /**
     * What {@code each} makes of the rows at {@code index}, which the database has put into one text; null for SQL's null.
     *
     * @param types of the values of each row
     */
    <R extends @Nullable Object> @Nullable List<R> rowsAt(
            int index, List<SqlType> types, Function<? super Row, ? extends R> each);

    /** The JSON at {@code index}, read as {@code type} by the database's {@code JsonCodec}. */
    @Nullable
    Object jsonAt(int index, Type type);

    /**
     * The encrypted value at {@code index}, opened: a {@link String}, {@code byte[]} or what JSON is read as.
     *
     * @param type an encrypted one
     * @param json what JSON is read as; null for others
     */
    @Nullable
    Object secretAt(int index, SqlType type, @Nullable Type json);
}
