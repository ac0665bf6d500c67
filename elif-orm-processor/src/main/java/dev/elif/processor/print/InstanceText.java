package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.GeneratedNames;
import dev.elif.processor.describe.ModelDescription;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;

/** Writes what is asked of an instance: its values, its key, and whether two have the same. */
final class InstanceText {

    private final ModelDescription model;
    private final String modelName;
    private final FieldText fields;

    InstanceText(ModelDescription model, String modelName, FieldText fields) {
        this.model = model;
        this.modelName = modelName;
        this.fields = fields;
    }

    void print(Code code, GeneratedNames own) {
        code.blank().line("@java.lang.Override");
        code.line("public java.lang.Object value(" + modelName + " model, int position) {");
        choose(code, "position", model.columns(), column -> fields.of("model", column));
        code.blank().line("@java.lang.Override");
        code.line("public boolean same(" + modelName + " left, " + modelName + " right, int position) {");
        choose(code, "position", model.columns(), this::same);
        key(code, own);
    }

    private void choose(
            Code code, String position, List<ColumnDescription> columns, Function<ColumnDescription, String> value) {
        code.line("return switch (" + position + ") {");
        for (int i = 0; i < columns.size(); i++) {
            code.line("case " + i + " -> " + value.apply(columns.get(i)) + ";");
        }
        code.line("default -> throw new java.lang.IndexOutOfBoundsException(" + position + ");");
        code.line("};").line("}");
    }

    private String same(ColumnDescription column) {
        String left = fields.of("left", column);
        String right = fields.of("right", column);
        return switch (column.type().getKind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR -> left + " == " + right;
            case FLOAT -> "java.lang.Float.compare(" + left + ", " + right + ") == 0";
            case DOUBLE -> "java.lang.Double.compare(" + left + ", " + right + ") == 0";
            default ->
                (column.type().getKind() == TypeKind.ARRAY
                                ? "java.util.Objects.deepEquals("
                                : "java.util.Objects.equals(")
                        + left + ", " + right + ")";
        };
    }

    private void key(Code code, GeneratedNames own) {
        List<ColumnDescription> keys = model.key().columns();
        String key = own.metamodel() + ".Key";
        code.blank().line("@java.lang.Override");
        code.line("public java.lang.Object key(" + modelName + " model) {");
        if (model.key().isComposite()) {
            code.line(keys.stream()
                    .map(part -> fields.of("model", part))
                    .collect(Collectors.joining(", ", "return new " + key + "(", ");")));
        } else {
            code.line("return " + fields.of("model", keys.get(0)) + ";");
        }
        code.line("}");
        code.blank().line("@java.lang.Override");
        code.line("public java.lang.Object keyPart(java.lang.Object key, int part) {");
        if (model.key().isComposite()) {
            code.line(key + " parts = (" + key + ") key;");
            choose(code, "part", keys, part -> "parts." + part.field() + "()");
        } else {
            code.line("java.util.Objects.checkIndex(part, 1);")
                    .line("return key;")
                    .line("}");
        }
    }
}
