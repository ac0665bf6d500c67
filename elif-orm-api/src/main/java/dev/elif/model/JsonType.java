package dev.elif.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A full generic type for JSON: {@code new JsonType<List<Option>>() {}}.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {

    private final Type type;

    protected JsonType() {
        this.type = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** The type with its arguments. */
    public final Type type() {
        return type;
    }

    final Class<?> rawType() {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return raw instanceof Class<?> found ? found : Object.class;
    }
}
