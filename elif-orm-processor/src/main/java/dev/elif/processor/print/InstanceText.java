package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what is asked of an instance: its values, its key, and whether two have the same. */
final class InstanceText {

    private final ModelDescription model;
    private final String modelName;
    private final FieldText fields;
    private final String metamodel;

    InstanceText(ModelDescription model, String modelName, FieldText fields, String metamodel) {
        this.model = model;
        this.modelName = modelName;
        this.fields = fields;
        this.metamodel = metamodel;
    }

    void print(Code code) {
        code.blank().line("@java.lang.Override");
        code.line("public java.lang.Object value(" + modelName + " model, int position) {");
        choose(code, "position", model.columns(), column -> fields.untyped("model", column));
        same(code);
        key(code);
    }

    /** Objects are compared as their values, which boxes nothing; primitives and arrays have a case of their own. */
    private void same(Code code) {
        String objects = "java.util.Objects.equals(value(left, position), value(right, position));";
        code.blank().line("@java.lang.Override");
        code.line("public boolean same(" + modelName + " left, " + modelName + " right, int position) {");
        if (model.columns().stream().allMatch(column -> same(column).isEmpty())) {
            code.line("return " + objects).line("}");
            return;
        }
        code.line("return switch (position) {");
        for (int i = 0; i < model.columns().size(); i++) {
            String same = same(model.columns().get(i));
            if (!same.isEmpty()) {
                code.line("case " + i + " -> " + same + ";");
            }
        }
        code.line("default -> " + objects).line("};").line("}");
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
            case ARRAY ->
                "java.util.Objects.deepEquals(%s, %s)"
                        .formatted(fields.untyped("left", column), fields.untyped("right", column));
            default -> column.storage().comparesItself() ? compared(column) : "";
        };
    }

    private String compared(ColumnDescription column) {
        return "%s.%s.type().sameValues(%s, %s)"
                .formatted(metamodel, column.field(), fields.untyped("left", column), fields.untyped("right", column));
    }

    private void key(Code code) {
        List<ColumnDescription> keys = model.key().columns();
        String key = metamodel + ".Key";
        code.blank().line("@java.lang.Override");
        code.line("public java.lang.Object key(" + modelName + " model) {");
        if (model.key().isComposite()) {
            code.line(keys.stream()
                    .map(part -> fields.of("model", part))
                    .collect(Collectors.joining(", ", "return new " + key + "(", ");")));
        } else {
            code.line("return " + fields.untyped("model", keys.get(0)) + ";");
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
