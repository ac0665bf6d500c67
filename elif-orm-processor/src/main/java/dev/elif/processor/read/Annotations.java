package dev.elif.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Annotations as mirrors; a value that does not compile counts as one that is not there. */
public final class Annotations {

    private Annotations() {}

    /** The annotation of that type on {@code element}. */
    public static Optional<AnnotationMirror> find(Element element, String type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement() instanceof TypeElement found
                    && found.getQualifiedName().contentEquals(type)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code element} has the annotation. */
    public static boolean present(Element element, String type) {
        return find(element, type).isPresent();
    }

    /** A text that is written out in the annotation. */
    public static Optional<String> text(Element element, String type, String member) {
        return value(element, type, member).filter(String.class::isInstance).map(String.class::cast);
    }

    /** A number that is written out in the annotation. */
    public static Optional<Integer> number(Element element, String type, String member) {
        return value(element, type, member).filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    /** A class that is written out in the annotation. */
    public static Optional<TypeMirror> type(Element element, String type, String member) {
        return value(element, type, member).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
    }

    /** Classes that are written out in the annotation. */
    public static List<TypeMirror> types(Element element, String type, String member) {
        Object value = value(element, type, member).orElse(List.of());
        if (!(value instanceof List<?> values)) {
            return List.of();
        }
        return values.stream()
                .map(each -> ((AnnotationValue) each).getValue())
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** The name of an enum constant that is written out in the annotation. */
    public static Optional<String> constant(Element element, String type, String member) {
        return value(element, type, member)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString());
    }

    /** Texts that are written out in the annotation. */
    public static List<String> texts(Element element, String type, String member) {
        Object value = value(element, type, member).orElse(List.of());
        if (!(value instanceof List<?> values)) {
            return List.of();
        }
        return values.stream()
                .map(each -> ((AnnotationValue) each).getValue())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Optional<Object> value(Element element, String type, String member) {
        return find(element, type).flatMap(mirror -> value(mirror, member));
    }

    private static Optional<Object> value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }
}
