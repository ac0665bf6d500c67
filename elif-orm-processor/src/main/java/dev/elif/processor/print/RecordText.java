package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import java.util.List;
import java.util.function.IntFunction;

/** Writes how instances of a record are made: always whole, through its constructor. */
final class RecordText {

    private final ModelDescription model;
    private final String modelName;
    private final FieldText fields;

    RecordText(ModelDescription model, String modelName, FieldText fields) {
        this.model = model;
        this.modelName = modelName;
        this.fields = fields;
    }

    void print(Code code) {
        List<ColumnDescription> columns = model.columns();
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " read(dev.elif.model.Row row, int first) {");
        construct(code, i -> fields.read(columns.get(i), i));
        code.line("}");

        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " with(" + modelName + " model, int position, java.lang.Object value) {");
        code.line("java.util.Objects.checkIndex(position, " + columns.size() + ");");
        construct(
                code,
                i -> "position == " + i + " ? " + fields.cast(columns.get(i)) + " : "
                        + fields.of("model", columns.get(i)));
        code.line("}");

        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " copy(" + modelName + " model) {")
                .line("return model;")
                .line("}");
    }

    private void construct(Code code, IntFunction<String> value) {
        int count = model.columns().size();
        code.line("return new " + modelName + "(");
        for (int i = 0; i < count; i++) {
            code.line("        " + value.apply(i) + (i + 1 < count ? "," : ");"));
        }
    }
}
