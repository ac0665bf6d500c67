package dev.elif.processor.print;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Access;
import dev.elif.processor.describe.Storage;
import dev.elif.processor.read.FieldSource;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Writes how a descriptor reads and writes one field. */
final class FieldText {

    private final Names names;
    private final Handles handles;
    private final String metamodel;

    FieldText(Names names, Handles handles, String metamodel) {
        this.names = names;
        this.handles = handles;
        this.metamodel = metamodel;
    }

    /**
     * The field of {@code instance} where any object will do, as its only type is {@code Object}: a handle keeps the exact
     * type only of primitives, and each cast that is not there is one less to compile.
     */
    String untyped(String instance, ColumnDescription column) {
        return column.holder().isEmpty() && column.access() == Access.HANDLE && !column.isPrimitive()
                ? "%s.get(%s)".formatted(handles.name(column.source()), instance)
                : of(instance, column);
    }

    /** The field of {@code instance}. */
    String of(String instance, ColumnDescription column) {
        return column.holder().isPresent()
                ? column.field() + "(" + instance + ")"
                : of(instance, column.source(), column.access());
    }

    /** {@code field} of {@code instance}. */
    String of(String instance, FieldSource field, Access access) {
        return switch (access) {
            case DIRECT -> instance + "." + field.name();
            case COMPONENT -> instance + "." + field.name() + "()";
            case HANDLE -> "(%s) %s.get(%s)".formatted(names.unknown(field.type()), handles.name(field), instance);
        };
    }

    /** A copy of the field of {@code instance}, as its column's type makes it. */
    String copied(String instance, ColumnDescription column) {
        return "%s.%s.type().copy(%s)".formatted(metamodel, column.field(), untyped(instance, column));
    }

    /** The statement that sets the field of {@code instance}. */
    String set(String instance, ColumnDescription column, String value) {
        return set(instance, column.source(), column.access(), value);
    }

    /** The statement that sets {@code field} of {@code instance}. */
    String set(String instance, FieldSource field, Access access, String value) {
        return access == Access.HANDLE
                ? "%s.set(%s, %s);".formatted(handles.name(field), instance, value)
                : "%s.%s = %s;".formatted(instance, field.name(), value);
    }

    /** The value in the row, {@code offset} columns behind the first. */
    String read(ColumnDescription column, int offset) {
        String index = offset == 0 ? "first" : "first + " + offset;
        if (column.storage() instanceof Storage.Basic basic) {
            Optional<String> reader = basic.type().reader(column.isPrimitive());
            if (reader.isPresent()) {
                return "row." + reader.get() + "(" + index + ")";
            }
            if (basic.type() == BasicType.BYTE && column.isPrimitive()) {
                return "(byte) row.shortAt(" + index + ")";
            }
        }
        String cast = column.isPrimitive() ? "(" + names.of(column.type()) + ") " : "";
        return cast + metamodel + "." + column.field() + ".read(row, " + index + ")";
    }

    /** The parameter {@code value} as the field's type; a handle casts by itself, unless the field is a type variable. */
    String cast(ColumnDescription column) {
        boolean checked = column.holder().isEmpty()
                && column.access() == Access.HANDLE
                && column.source().element().asType().getKind() != TypeKind.TYPEVAR
                && !column.isPrimitive();
        return checked ? "value" : "(" + names.of(column.type()) + ") value";
    }
}
