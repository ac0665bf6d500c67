package dev.elif.processor.print;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnClass;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.Storage;

/** Writes the constant of a column. */
final class ColumnText {

    private static final String COLUMN_TYPE = "dev.elif.model.ColumnType";

    private final Names names;
    private final String model;

    /** Columns of {@code model}, as the file names it. */
    ColumnText(Names names, String model) {
        this.names = names;
        this.model = model;
    }

    /** Its type: {@code dev.elif.model.NumberColumn<User, java.lang.Long>}. */
    String type(ColumnDescription column) {
        ColumnClass kind = column.storage().columnClass();
        String value = kind.isTyped() ? "" : ", " + names.of(column.boxed());
        return kind.qualifiedName() + "<" + model + value + ">";
    }

    /** Its value: {@code dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG)}. */
    String value(ColumnDescription column) {
        ColumnClass kind = column.storage().columnClass();
        String type = kind.isTyped() ? "" : ", " + columnType(column);
        return "%s.%s(%s, %s%s)"
                .formatted(
                        names.start(kind.qualifiedName()),
                        kind.factory(),
                        Literals.text(column.field()),
                        Literals.text(column.name()),
                        type);
    }

    private String columnType(ColumnDescription column) {
        String columnType = names.start(COLUMN_TYPE);
        Storage storage = column.storage();
        if (storage instanceof Storage.Basic basic) {
            return columnType + "." + basic.type().name();
        }
        if (storage instanceof Storage.Enumeration) {
            return columnType + ".enumeration(" + names.erased(column.boxed()) + ".class)";
        }
        if (storage instanceof Storage.Converted converted) {
            return "%s.converted(%s.class, new %s(), %s.%s)"
                    .formatted(
                            columnType,
                            names.erased(column.boxed()),
                            names.of(converted.converter()),
                            columnType,
                            converted.base().orElse(BasicType.TEXT).name());
        }
        return columnType + ".json(new dev.elif.model.JsonType<" + names.of(column.boxed()) + ">() {})";
    }
}
