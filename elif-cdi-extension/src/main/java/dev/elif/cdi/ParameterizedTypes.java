package dev.elif.cdi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types such as {@code Repository<User, Long>}, made at run time, and how they are written. */
final class ParameterizedTypes {

    private ParameterizedTypes() {}

    /** {@code raw} with these arguments; equal to the one that the compiler makes. */
    static ParameterizedType of(Class<?> raw, Type... arguments) {
        return new Made(raw, arguments.clone());
    }

    /** {@code type} as one writes it, without packages. */
    static String text(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.getSimpleName();
        }
        if (type instanceof ParameterizedType made) {
            return Arrays.stream(made.getActualTypeArguments())
                    .map(ParameterizedTypes::text)
                    .collect(Collectors.joining(", ", text(made.getRawType()) + "<", ">"));
        }
        return type instanceof WildcardType ? "?" : type.getTypeName();
    }

    /** The class behind {@code type}: that of its bound where it is open. */
    static Class<?> erased(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType made) {
            return erased(made.getRawType());
        }
        if (type instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        return type instanceof WildcardType wildcard ? erased(wildcard.getUpperBounds()[0]) : Object.class;
    }

    private static final class Made implements ParameterizedType {

        private final Class<?> raw;
        private final Type[] arguments;

        Made(Class<?> raw, Type[] arguments) {
            this.raw = raw;
            this.arguments = arguments;
        }

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ParameterizedType that
                    && raw.equals(that.getRawType())
                    && that.getOwnerType() == null
                    && Arrays.equals(arguments, that.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(arguments) ^ raw.hashCode();
        }

        @Override
        public String toString() {
            return text(this);
        }
    }
}
