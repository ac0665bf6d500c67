package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Holder;
import dev.elif.processor.describe.Naming;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes how values of several columns are taken apart and put together: a few methods for each field that holds one. */
final class EmbeddedText {

    private final String modelName;
    private final Names names;
    private final FieldText fields;

    EmbeddedText(String modelName, Names names, FieldText fields) {
        this.modelName = modelName;
        this.names = names;
        this.fields = fields;
    }

    /** The value in the row. */
    static String read(Holder holder, int first) {
        return "read" + Naming.capitalized(holder.name()) + "(row, first + " + first + ")";
    }

    /** The value with another part; its copy, when {@code part} is none. */
    static String with(Holder holder, String part) {
        return "with" + Naming.capitalized(holder.name()) + "(model, " + part + ")";
    }

    void print(Code code, List<Slot> slots) {
        for (Slot slot : slots) {
            slot.holder().ifPresent(holder -> {
                slot.columns().forEach(part -> part(code, holder, part));
                read(code, holder, slot);
                with(code, holder, slot);
                make(code, holder, slot);
            });
        }
    }

    private void part(Code code, Holder holder, ColumnDescription part) {
        code.blank().line("private static " + type(part) + " " + part.field() + "(" + modelName + " model) {");
        code.line(names.of(holder.type()) + " value = " + fields.of("model", holder.field(), holder.access()) + ";");
        code.line("return value == null ? null : " + fields.of("value", part.source(), part.access()) + ";");
        code.line("}");
    }

    private void read(Code code, Holder holder, Slot slot) {
        List<ColumnDescription> parts = slot.columns();
        code.blank()
                .line("private static %s read%s(dev.elif.model.Row row, int first) {"
                        .formatted(names.of(holder.type()), Naming.capitalized(holder.name())));
        for (int i = 0; i < parts.size(); i++) {
            code.line(type(parts.get(i)) + " part" + i + " = " + fields.read(parts.get(i), i) + ";");
        }
        code.line("return " + missing(parts) + " ? null : " + made(holder, parts, true) + ";");
        code.line("}");
    }

    private void with(Code code, Holder holder, Slot slot) {
        List<ColumnDescription> parts = slot.columns();
        code.blank()
                .line("private static %s with%s(%s model, int part, java.lang.Object value) {"
                        .formatted(names.of(holder.type()), Naming.capitalized(holder.name()), modelName));
        for (int i = 0; i < parts.size(); i++) {
            ColumnDescription part = parts.get(i);
            code.line("%s part%d = part == %d ? %s : %s;"
                    .formatted(type(part), i, i, fields.cast(part), fields.of("model", part)));
        }
        code.line("return " + missing(parts) + " ? null : " + made(holder, parts, false) + ";");
        code.line("}");
    }

    private void make(Code code, Holder holder, Slot slot) {
        List<ColumnDescription> parts = slot.columns();
        String type = names.of(holder.type());
        String parameters = IntStream.range(0, parts.size())
                .mapToObj(i -> names.of(parts.get(i).source().type()) + " part" + i)
                .collect(Collectors.joining(", "));
        code.blank()
                .line("private static %s make%s(%s) {".formatted(type, Naming.capitalized(holder.name()), parameters));
        if (holder.isRecord()) {
            code.line("return new " + type + "(" + numbered(parts.size()) + ");")
                    .line("}");
            return;
        }
        code.line(type + " value = new " + type + "();");
        for (int i = 0; i < parts.size(); i++) {
            ColumnDescription part = parts.get(i);
            code.line(fields.set("value", part.source(), part.access(), "part" + i));
        }
        code.line("return value;").line("}");
    }

    /** The call that puts a value together; a primitive part that the row lacks is an error, that another value lacks is 0. */
    private static String made(Holder holder, List<ColumnDescription> parts, boolean strict) {
        String values = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).source().type().getKind().isPrimitive() && !strict
                        ? "part%d == null ? %s : part%d".formatted(i, zero(parts.get(i)), i)
                        : "part" + i)
                .collect(Collectors.joining(", "));
        return "make" + Naming.capitalized(holder.name()) + "(" + values + ")";
    }

    private static String zero(ColumnDescription part) {
        return switch (part.source().type().getKind()) {
            case BOOLEAN -> "false";
            case CHAR -> "'\\0'";
            case BYTE -> "(byte) 0";
            case SHORT -> "(short) 0";
            default -> "0";
        };
    }

    private static String missing(List<ColumnDescription> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> "part" + i + " == null")
                .collect(Collectors.joining(" && "));
    }

    private static String numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "part" + i).collect(Collectors.joining(", "));
    }

    private String type(ColumnDescription part) {
        return names.of(part.boxed());
    }
}
