package dev.elif.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds types by their binary names, in which {@code $} may stand before a nested type or for itself. */
public final class BinaryNames {

    private BinaryNames() {}

    /** The type of that binary name. */
    public static Optional<TypeElement> find(String name, Elements elements) {
        for (int end = name.indexOf('$'); end >= 0; end = name.indexOf('$', end + 1)) {
            TypeElement outer = elements.getTypeElement(name.substring(0, end));
            Optional<TypeElement> found = outer == null ? Optional.empty() : inside(List.of(outer), name, elements);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.ofNullable(elements.getTypeElement(name));
    }

    private static Optional<TypeElement> inside(List<TypeElement> types, String name, Elements elements) {
        for (TypeElement type : types) {
            String binary = elements.getBinaryName(type).toString();
            if (binary.equals(name)) {
                return Optional.of(type);
            }
            if (name.startsWith(binary + "$")) {
                Optional<TypeElement> found = inside(ElementFilter.typesIn(type.getEnclosedElements()), name, elements);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
