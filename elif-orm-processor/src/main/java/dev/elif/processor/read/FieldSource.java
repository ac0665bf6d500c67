package dev.elif.processor.read;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An instance field of a model or of one of its base classes.
 *
 * @param element the field
 * @param owner the class that declares it
 * @param type its type as a member of the model: type variables of base classes are replaced
 */
public record FieldSource(VariableElement element, TypeElement owner, TypeMirror type) {

    /** The field's name. */
    public String name() {
        return element.getSimpleName().toString();
    }
}
