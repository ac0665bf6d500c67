package dev.elif.cdi;

import jakarta.enterprise.lang.model.types.Type;
import java.util.List;

/** Turns the language model of build-compatible extensions into classes, which both extensions understand. */
final class LangTypes {

    private final ClassLoader loader;

    LangTypes(ClassLoader loader) {
        this.loader = loader;
    }

    /** Classes and parameterized types as they are; whatever is open becomes {@link Open}. */
    java.lang.reflect.Type of(Type type) {
        return switch (type.kind()) {
            case CLASS -> load(type.asClass().declaration().name());
            case PARAMETERIZED_TYPE -> parameterized(type);
            default -> Open.TYPE;
        };
    }

    /** The class behind {@code type}: that of its bound where it is open. */
    Class<?> erased(Type type) {
        return switch (type.kind()) {
            case CLASS -> load(type.asClass().declaration().name());
            case PARAMETERIZED_TYPE ->
                load(type.asParameterizedType().declaration().name());
            case TYPE_VARIABLE -> erased(type.asTypeVariable().bounds().get(0));
            default -> Object.class;
        };
    }

    private java.lang.reflect.Type parameterized(Type type) {
        List<java.lang.reflect.Type> arguments = type.asParameterizedType().typeArguments().stream()
                .map(this::of)
                .toList();
        return ParameterizedTypes.of(
                load(type.asParameterizedType().declaration().name()),
                arguments.toArray(new java.lang.reflect.Type[0]));
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(name, gone);
        }
    }

    /** A wildcard or a variable. */
    enum Open implements java.lang.reflect.Type {
        TYPE;

        @Override
        public String getTypeName() {
            return "?";
        }
    }
}
