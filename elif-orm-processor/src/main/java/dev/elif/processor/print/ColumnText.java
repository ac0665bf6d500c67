package dev.elif.processor.print;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnClass;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.Storage;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/** Writes the constant of a column. */
final class ColumnText {

    private static final String COLUMN_TYPE = "dev.elif.model.ColumnType";
    private static final String RANGE_TYPE = "dev.elif.model.RangeType";

    private final Names names;
    private final String model;
    private final String table;

    /** Columns of {@code model}, as the file names it, in {@code table}. */
    ColumnText(Names names, String model, String table) {
        this.names = names;
        this.model = model;
        this.table = table;
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
        String plain = columnType(column.storage().plain(), column.boxed());
        if (!(column.storage() instanceof Storage.Secret secret)) {
            return plain;
        }
        return plain
                + (secret.hashed() ? ".hashed()" : ".encrypted(" + Literals.text(table + "." + column.name()) + ")");
    }

    private String columnType(Storage storage, TypeMirror boxed) {
        String columnType = names.start(COLUMN_TYPE);
        if (storage instanceof Storage.Basic basic) {
            return columnType + "." + basic.type().name();
        }
        if (storage instanceof Storage.Enumeration enumeration) {
            return enumeration(enumeration, names.erased(boxed));
        }
        if (storage instanceof Storage.Scaled scaled) {
            return "%s.scaled(%d, java.math.RoundingMode.%s)".formatted(columnType, scaled.digits(), scaled.rounding());
        }
        if (storage instanceof Storage.Array array) {
            return columnType + "." + array.factory() + "(" + columnType(array.element(), array.type()) + ")";
        }
        if (storage instanceof Storage.Bounded range) {
            return names.start(RANGE_TYPE) + "." + range.bound().name();
        }
        if (storage instanceof Storage.Converted converted) {
            String converter = names.of(converted.converter());
            return "%s.converted(%s.class, %s.class, %s::new, %s.%s)"
                    .formatted(
                            columnType,
                            names.erased(boxed),
                            converter,
                            converter,
                            columnType,
                            converted.base().orElse(BasicType.TEXT).name());
        }
        return columnType + ".json(new dev.elif.model.JsonType<" + names.of(boxed) + ">() {})";
    }

    private String enumeration(Storage.Enumeration storage, String type) {
        String columnType = names.start(COLUMN_TYPE);
        String codes = storage.code()
                .map(code -> ", code -> code.%s, %s.%s"
                        .formatted(
                                code.element().getKind() == ElementKind.METHOD
                                        ? code.element().getSimpleName() + "()"
                                        : code.element().getSimpleName(),
                                columnType,
                                code.base().orElse(BasicType.TEXT).name()))
                .orElse("");
        String named = storage.named()
                .map(name -> ".named(" + Literals.text(name) + ")")
                .orElse("");
        return columnType + ".enumeration(" + type + ".class" + codes + ")" + named;
    }
}
