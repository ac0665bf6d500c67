package dev.elif.processor.print;

import java.util.List;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The type of a field as the virtual machine knows it (JLS 4.6); arguments are left to {@link Names#erased}. */
final class Erasure {

    private Erasure() {}

    static TypeMirror of(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return of(variable.getUpperBound());
        }
        if (type instanceof IntersectionType intersection) {
            List<? extends TypeMirror> bounds = intersection.getBounds();
            return of(bounds.get(0));
        }
        return type;
    }
}
