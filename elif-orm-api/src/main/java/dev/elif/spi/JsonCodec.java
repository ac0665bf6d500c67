package dev.elif.spi;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code @Json} columns, and models as JSON. Safe for all threads; what it throws becomes a {@code MappingException}. */
public interface JsonCodec {

    /** {@code value} as JSON text. */
    String write(Object value);

    /** The JSON text as a {@code type}. */
    Object read(String json, Type type);

    /**
     * {@code value} without what the codec's library has for values of its own: maps, lists, texts, {@code BigDecimal}, {@code
     * Boolean} and null; what is none of that library's stays as it is.
     */
    default @Nullable Object plain(@Nullable Object value) {
        return value;
    }
}
