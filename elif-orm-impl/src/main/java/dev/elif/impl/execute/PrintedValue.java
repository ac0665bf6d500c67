package dev.elif.impl.execute;

import dev.elif.ast.SqlType;
import dev.elif.model.TemporalText;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of the text that PostgreSQL prints, in the Java types that {@link SqlType} names. */
final class PrintedValue {

    /** The end of a day, which Java has no hour for. */
    private static final String MIDNIGHT = "24:00:00";

    private PrintedValue() {}

    static Object of(String text, SqlType type) {
        return switch (type.kind()) {
            case BOOLEAN -> truth(text);
            case SMALLINT -> Short.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case BIGINT -> Long.valueOf(text);
            case REAL -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case NUMERIC -> new BigDecimal(text);
            case BYTES -> bytes(text);
            case UUID -> UUID.fromString(text);
            case DATE -> TemporalText.date(text);
            case TIME -> time(text);
            case TIMESTAMP -> TemporalText.dateTime(text);
            case TIMESTAMPTZ -> PrintedMoment.of(text);
            case ARRAY -> elements(text, type.element());
            default -> text;
        };
    }

    /** A cast prints words, an array letters. */
    static boolean truth(String text) {
        return text.charAt(0) == 't';
    }

    static byte[] bytes(String text) {
        return HexFormat.of().parseHex(text.startsWith("\\x") ? text.substring(2) : text);
    }

    static LocalTime time(String text) {
        return text.equals(MIDNIGHT) ? LocalTime.MAX : LocalTime.parse(text);
    }

    static List<?> elements(String text, SqlType type) {
        return ArrayReader.read(text).stream()
                .<@Nullable Object>map(each -> each == null ? null : of(Objects.toString(each), type))
                .toList();
    }
}
