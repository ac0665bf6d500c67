package dev.elif.processor.print;

import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.TypeText;
import dev.elif.processor.read.TypeText.Arguments;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Names of types as one generated file writes them: simple in the model's package, otherwise qualified.
 *
 * <p>Where an expression starts with a name, Java prefers a variable to a package (JLS 6.4.2), so that a constant {@code shop}
 * hides the package {@code shop}; only then a type is imported.
 */
final class Names {

    private final String packageName;
    private final Set<String> variables;
    private final Set<String> memberTypes;
    private final SortedSet<String> imports = new TreeSet<>();

    /**
     * Names for a file in {@code packageName}.
     *
     * @param variables the constants in scope
     * @param memberTypes the nested types in scope
     */
    Names(String packageName, Set<String> variables, Set<String> memberTypes) {
        this.packageName = packageName;
        this.variables = variables;
        this.memberTypes = memberTypes;
    }

    /** A type with its arguments. */
    String of(TypeMirror type) {
        return new TypeText(this::of, Arguments.KEPT).of(type);
    }

    /** A type with wildcards for arguments, so that a cast to it is a checked one. */
    String unknown(TypeMirror type) {
        return new TypeText(this::of, Arguments.UNKNOWN).of(type);
    }

    /** A type without arguments. */
    String erased(TypeMirror type) {
        return new TypeText(this::of, Arguments.ERASED).of(type);
    }

    /** A type by its element. */
    String of(TypeElement type) {
        String home = Visibility.home(type);
        String qualified = type.getQualifiedName().toString();
        return of(home, home.isEmpty() ? qualified : qualified.substring(home.length() + 1));
    }

    /** A type of {@code home} at the start of an expression. */
    String start(String home, String simple) {
        String name = of(home, simple);
        if (!variables.contains(first(name))) {
            return name;
        }
        imports.add(home + "." + simple);
        return simple;
    }

    /** A type of elif or the JDK at the start of an expression. */
    String start(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return start(qualified.substring(0, dot), qualified.substring(dot + 1));
    }

    private String of(String home, String relative) {
        boolean near = home.isEmpty() || (home.equals(packageName) && !memberTypes.contains(first(relative)));
        return near ? relative : home + "." + relative;
    }

    /** What has to be imported. */
    SortedSet<String> imports() {
        return imports;
    }

    private static String first(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
