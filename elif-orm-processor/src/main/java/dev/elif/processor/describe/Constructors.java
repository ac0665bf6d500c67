package dev.elif.processor.describe;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The constructor without parameters. */
public final class Constructors {

    private Constructors() {}

    /** The constructor of {@code type} that has no parameters. */
    public static Optional<ExecutableElement> find(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
    }

    /** Whether code of the same package can simply call it: it is not private and throws nothing that must be caught. */
    public static boolean isCallable(TypeElement type) {
        return find(type)
                .map(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE)
                        && constructor.getThrownTypes().isEmpty())
                .orElse(false);
    }
}
