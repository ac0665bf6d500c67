package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Access;
import dev.elif.processor.describe.ColumnDescription.Holder;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import java.util.List;
import javax.lang.model.type.TypeKind;

/** Writes how instances of a class are filled, changed and copied. */
final class ClassText {

    private final List<Slot> slots;
    private final String modelName;
    private final FieldText fields;

    ClassText(ModelDescription model, String modelName, FieldText fields) {
        this.slots = Slot.of(model.columns());
        this.modelName = modelName;
        this.fields = fields;
    }

    void print(Code code) {
        read(code);
        with(code);
        copy(code);
    }

    private void read(Code code) {
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " read(dev.elif.model.Row row, int first) {");
        code.line(modelName + " model = create();");
        for (Slot slot : slots) {
            ColumnDescription column = slot.column();
            code.line(slot.holder()
                    .map(holder -> set("model", holder, EmbeddedText.read(holder, slot.first())))
                    .orElseGet(() -> fields.set("model", column, fields.read(column, slot.first()))));
        }
        code.line("return model;").line("}");
    }

    private void with(Code code) {
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " with(" + modelName + " model, int position, java.lang.Object value) {");
        code.line("switch (position) {");
        for (Slot slot : slots) {
            ColumnDescription column = slot.column();
            code.line(slot.holder()
                    .map(holder -> "case " + slot.positions() + " -> "
                            + set("model", holder, EmbeddedText.with(holder, slot.part() + ", value")))
                    .orElseGet(
                            () -> "case " + slot.first() + " -> " + fields.set("model", column, fields.cast(column))));
        }
        code.line("default -> throw new java.lang.IndexOutOfBoundsException(position);");
        code.line("}").line("return model;").line("}");
    }

    private void copy(Code code) {
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " copy(" + modelName + " model) {");
        code.line(modelName + " copy = create();");
        for (Slot slot : slots) {
            slot.holder()
                    .ifPresentOrElse(
                            holder -> code.line(set("copy", holder, copied(holder))), () -> copy(code, slot.column()));
        }
        code.line("return copy;").line("}");
    }

    private String set(String instance, Holder holder, String value) {
        return fields.set(instance, holder.field(), holder.access(), value);
    }

    private String copied(Holder holder) {
        return holder.isRecord()
                ? fields.of("model", holder.field(), holder.access())
                : EmbeddedText.with(holder, "-1, null");
    }

    private void copy(Code code, ColumnDescription column) {
        boolean cloned =
                column.type().getKind() == TypeKind.ARRAY && !(column.storage().plain() instanceof Storage.Json);
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
