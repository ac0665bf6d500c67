package dev.elif.processor.describe;

import dev.elif.processor.read.FieldSource;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field that is stored.
 *
 * @param source the field
 * @param name the column
 * @param boxed the field's type, boxed
 * @param storage how it is stored
 * @param access how generated code reaches it
 * @param holder the field of the model that holds it, when it is a part of a value
 */
public record ColumnDescription(
        FieldSource source, String name, TypeMirror boxed, Storage storage, Access access, Optional<Holder> holder) {

    /**
     * A field whose value has several columns.
     *
     * @param field the field
     * @param access how generated code reaches it
     * @param type the class of its value
     */
    public record Holder(FieldSource field, Access access, TypeElement type) {

        /** The field's name. */
        public String name() {
            return field.name();
        }

        /** Whether its value is a record. */
        public boolean isRecord() {
            return type.getKind() == ElementKind.RECORD;
        }
    }

    /** How generated code reaches a field. */
    public enum Access {
        /** By its name. */
        DIRECT,
        /** Through a {@code VarHandle}: it is private, or of another package. */
        HANDLE,
        /** Through constructor and accessor of a record. */
        COMPONENT
    }

    /** The field's name; {@code addressCity} for the part {@code city} of {@code address}. */
    public String field() {
        return holder.map(field -> field.name() + Naming.capitalized(source.name()))
                .orElse(source.name());
    }

    /** The field's type; that of a part is boxed, because it is missing where its value is. */
    public TypeMirror type() {
        return holder.isPresent() ? boxed : source.type();
    }

    /** Whether the field is primitive. */
    public boolean isPrimitive() {
        return type().getKind().isPrimitive();
    }

    /** Whether it is stored as that type, as it is. */
    public boolean is(BasicType basic) {
        return storage instanceof Storage.Basic stored && stored.type() == basic;
    }

    /** Whether its type is not found, or not yet. */
    public boolean isMissing() {
        return storage instanceof Storage.Missing;
    }
}
