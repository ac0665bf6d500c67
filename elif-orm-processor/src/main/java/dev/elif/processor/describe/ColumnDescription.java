package dev.elif.processor.describe;

import dev.elif.processor.read.FieldSource;
import javax.lang.model.type.TypeMirror;

/**
 * A field that is stored.
 *
 * @param source the field
 * @param name the column
 * @param boxed the field's type, boxed
 * @param storage how it is stored
 * @param access how generated code reaches it
 */
public record ColumnDescription(FieldSource source, String name, TypeMirror boxed, Storage storage, Access access) {

    /** How generated code reaches a field. */
    public enum Access {
        /** By its name. */
        DIRECT,
        /** Through a {@code VarHandle}: it is private, or of another package. */
        HANDLE,
        /** Through constructor and accessor of a record. */
        COMPONENT
    }

    /** The field's name. */
    public String field() {
        return source.name();
    }

    /** The field's type. */
    public TypeMirror type() {
        return source.type();
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
