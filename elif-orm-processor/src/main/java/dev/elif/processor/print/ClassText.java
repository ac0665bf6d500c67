package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Access;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import java.util.List;
import javax.lang.model.type.TypeKind;

/** Writes how instances of a class are filled, changed and copied. */
final class ClassText {

    private final ModelDescription model;
    private final String modelName;
    private final FieldText fields;

    ClassText(ModelDescription model, String modelName, FieldText fields) {
        this.model = model;
        this.modelName = modelName;
        this.fields = fields;
    }

    void print(Code code) {
        read(code);
        with(code);
        copy(code);
    }

    private void read(Code code) {
        List<ColumnDescription> columns = model.columns();
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " read(dev.elif.model.Row row, int first) {");
        code.line(modelName + " model = create();");
        for (int i = 0; i < columns.size(); i++) {
            code.line(fields.set("model", columns.get(i), fields.read(columns.get(i), i)));
        }
        code.line("return model;").line("}");
    }

    private void with(Code code) {
        List<ColumnDescription> columns = model.columns();
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " with(" + modelName + " model, int position, java.lang.Object value) {");
        code.line("switch (position) {");
        for (int i = 0; i < columns.size(); i++) {
            code.line("case " + i + " -> " + fields.set("model", columns.get(i), fields.cast(columns.get(i))));
        }
        code.line("default -> throw new java.lang.IndexOutOfBoundsException(position);");
        code.line("}").line("return model;").line("}");
    }

    private void copy(Code code) {
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " copy(" + modelName + " model) {");
        code.line(modelName + " copy = create();");
        model.columns().forEach(column -> copy(code, column));
        code.line("return copy;").line("}");
    }

    private void copy(Code code, ColumnDescription column) {
        boolean cloned = column.type().getKind() == TypeKind.ARRAY && !(column.storage() instanceof Storage.Json);
        if (column.storage().copiesItself()) {
            code.line(fields.set("copy", column, fields.copied("model", column)));
        } else if (!cloned) {
            code.line(fields.set("copy", column, fields.untyped("model", column)));
        } else if (column.access() == Access.HANDLE) {
            code.line("{").line("var array = " + fields.of("model", column) + ";");
            code.line(fields.set("copy", column, clone("array"))).line("}");
        } else {
            code.line(fields.set("copy", column, clone(fields.of("model", column))));
        }
    }

    private static String clone(String array) {
        return array + " == null ? null : " + array + ".clone()";
    }
}
