package dev.elif.processor.describe;

import dev.elif.processor.read.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Who can name a type. */
public final class Visibility {

    private Visibility() {}

    /** Whether everybody can. */
    public static boolean isPublic(TypeElement type) {
        return nest(type).stream().allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Whether code in {@code packageName} can. */
    public static boolean isVisible(TypeElement type, String packageName) {
        return isPublic(type) || (home(type).equals(packageName) && !isPrivate(type));
    }

    /** Whether code in {@code packageName} can name all parts of {@code type}. */
    public static boolean isVisible(TypeMirror type, String packageName) {
        if (type instanceof ArrayType array) {
            return isVisible(array.getComponentType(), packageName);
        }
        if (!(type instanceof DeclaredType declared)) {
            return true;
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        return isVisible((TypeElement) declared.asElement(), packageName)
                && arguments.stream().allMatch(argument -> isVisible(argument, packageName));
    }

    /** Whether code in {@code packageName} can name {@code field} of an instance of the model. */
    public static boolean isVisible(FieldSource field, String packageName) {
        Set<Modifier> modifiers = field.element().getModifiers();
        boolean near =
                !modifiers.contains(Modifier.PRIVATE) && home(field.owner()).equals(packageName);
        return near || modifiers.contains(Modifier.PUBLIC);
    }

    /** Whether {@code type} or a type around it is private. */
    public static boolean isPrivate(TypeElement type) {
        return nest(type).stream().anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
    }

    /** The name of the package of {@code type}. */
    public static String home(TypeElement type) {
        List<TypeElement> nest = nest(type);
        return nest.get(nest.size() - 1).getEnclosingElement() instanceof PackageElement found
                ? found.getQualifiedName().toString()
                : "";
    }

    /** The type and those around it, from the inside. */
    private static List<TypeElement> nest(TypeElement type) {
        List<TypeElement> nest = new ArrayList<>();
        Element at = type;
        while (at instanceof TypeElement each) {
            nest.add(each);
            at = each.getEnclosingElement();
        }
        return nest;
    }
}
