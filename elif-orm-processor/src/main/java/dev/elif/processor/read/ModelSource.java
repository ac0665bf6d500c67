package dev.elif.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What the compiler shows of a model.
 *
 * @param element the model
 * @param lineage its base classes and itself, the most general first
 * @param fields instance fields, those of base classes first
 * @param activeRecord the {@code ActiveRecord} it extends, with its argument
 * @param modelBase the first of its base classes that is a model itself
 * @param complete whether all base classes are known
 */
public record ModelSource(
        TypeElement element,
        List<TypeElement> lineage,
        List<FieldSource> fields,
        Optional<TypeMirror> activeRecord,
        Optional<TypeElement> modelBase,
        boolean complete) {

    /** Whether the model is a record. */
    public boolean isRecord() {
        return element.getKind() == ElementKind.RECORD;
    }
}
