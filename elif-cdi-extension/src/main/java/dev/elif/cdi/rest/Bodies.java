package dev.elif.cdi.rest;

import dev.elif.query.Exposed;
import dev.elif.query.Paged;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Optional;

/** Which bodies are models, several, or pages. */
final class Bodies {

    private Bodies() {}

    /** Whether {@code type} is a page of anything, a model, an array, a collection or an {@code Optional} of models. */
    static boolean ofModels(Class<?> raw, Type type) {
        if (Paged.class.isAssignableFrom(raw)) {
            return true;
        }
        if (raw.isArray()) {
            return Exposed.isModel(raw.getComponentType());
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Optional.class) {
            return type instanceof ParameterizedType generic && ofModel(generic);
        }
        return Exposed.isModel(raw);
    }

    private static boolean ofModel(ParameterizedType type) {
        return type.getActualTypeArguments().length == 1 && isModel(type.getActualTypeArguments()[0]);
    }

    private static boolean isModel(Type type) {
        if (type instanceof WildcardType wildcard) {
            return isModel(wildcard.getUpperBounds()[0]);
        }
        return !(type instanceof GenericArrayType) && type instanceof Class<?> found && Exposed.isModel(found);
    }
}
