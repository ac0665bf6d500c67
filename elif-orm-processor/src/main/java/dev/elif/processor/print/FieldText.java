package dev.elif.processor.print;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Access;
import dev.elif.processor.describe.Storage;
import java.util.Optional;

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

    /** The field of {@code instance}. */
    String of(String instance, ColumnDescription column) {
        return switch (column.access()) {
            case DIRECT -> instance + "." + column.field();
            case COMPONENT -> instance + "." + column.field() + "()";
            case HANDLE ->
                "(%s) %s.get(%s)".formatted(names.unknown(column.type()), handles.name(column.source()), instance);
        };
    }

    /** The statement that sets the field of {@code instance}. */
    String set(String instance, ColumnDescription column, String value) {
        return column.access() == Access.HANDLE
                ? "%s.set(%s, %s);".formatted(handles.name(column.source()), instance, value)
                : "%s.%s = %s;".formatted(instance, column.field(), value);
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

    /** The parameter {@code value} as the field's type. */
    String cast(ColumnDescription column) {
        String type = column.access() == Access.HANDLE ? names.unknown(column.type()) : names.of(column.type());
        return "(" + type + ") value";
    }
}
