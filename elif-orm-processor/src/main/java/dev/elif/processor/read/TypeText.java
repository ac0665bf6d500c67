package dev.elif.processor.read;

import java.util.StringJoiner;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Writes types as source text, without the annotations on them that {@link TypeMirror#toString} includes. */
public final class TypeText {

    private final Function<TypeElement, String> names;
    private final Arguments arguments;

    /** What becomes of type arguments. */
    public enum Arguments {
        /** {@code List<String>}. */
        KEPT,
        /** {@code List<?>}: a type that a checked cast can name. */
        UNKNOWN,
        /** {@code List}. */
        ERASED
    }

    public TypeText(Function<TypeElement, String> names, Arguments arguments) {
        this.names = names;
        this.arguments = arguments;
    }

    /** The whole type, with qualified names. */
    public static String qualified(TypeMirror type) {
        return new TypeText(element -> element.getQualifiedName().toString(), Arguments.KEPT).of(type);
    }

    /** The type without its arguments, with a qualified name; empty when it is no class or interface. */
    public static String name(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : "";
    }

    /** The text of {@code type}. */
    public String of(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> declared((DeclaredType) type);
            case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
            case WILDCARD -> wildcard((WildcardType) type);
            default ->
                type.getKind().isPrimitive()
                        ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                        : type.toString();
        };
    }

    private String declared(DeclaredType type) {
        String name = names.apply((TypeElement) type.asElement());
        if (type.getTypeArguments().isEmpty() || arguments == Arguments.ERASED) {
            return name;
        }
        StringJoiner inner = new StringJoiner(", ", name + "<", ">");
        for (TypeMirror argument : type.getTypeArguments()) {
            inner.add(arguments == Arguments.UNKNOWN ? "?" : of(argument));
        }
        return inner.toString();
    }

    private String wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() == null ? "?" : "? super " + of(type.getSuperBound());
    }
}
