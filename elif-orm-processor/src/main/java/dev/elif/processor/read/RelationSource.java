package dev.elif.processor.read;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that declares a relation.
 *
 * @param method the method, without parameters
 * @param handle the qualified name of what it returns: one of the handles of {@link ApiNames}
 * @param target the type argument; empty for a raw return type
 * @param pivot the second type argument, for handles that have one
 * @param query the static method of the same name that makes a query of a query, which says more of the related rows
 */
public record RelationSource(
        ExecutableElement method,
        String handle,
        Optional<TypeMirror> target,
        Optional<TypeMirror> pivot,
        Optional<ExecutableElement> query) {

    /** The method's name. */
    public String name() {
        return method.getSimpleName().toString();
    }
}
