package dev.elif.spi;

import java.lang.reflect.Type;

/** Writes and reads {@code @Json} columns. Safe for all threads; what it throws becomes a {@code MappingException}. */
public interface JsonCodec {

    /** {@code value} as JSON text. */
    String write(Object value);

    /** The JSON text as a {@code type}. */
    Object read(String json, Type type);
}
