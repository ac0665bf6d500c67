package dev.elif.processor.print;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Holder;
import dev.elif.processor.describe.ModelDescription;
import java.util.List;
import java.util.function.Function;

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
        construct(
                code,
                slot -> slot.holder()
                        .map(holder -> EmbeddedText.read(holder, slot.first()))
                        .orElseGet(() -> fields.read(slot.column(), slot.first())));
        code.line("}");

        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " with(" + modelName + " model, int position, java.lang.Object value) {");
        code.line("java.util.Objects.checkIndex(position, " + columns.size() + ");");
        construct(
                code,
                slot -> slot.holder()
                        .map(holder -> with(slot, holder))
                        .orElseGet(() -> "position == " + slot.first() + " ? " + fields.cast(slot.column()) + " : "
                                + fields.of("model", slot.column())));
        code.line("}");

        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " copy(" + modelName + " model) {")
                .line("return model;")
                .line("}");
    }

    private String with(Slot slot, Holder holder) {
        int end = slot.first() + slot.columns().size();
        return "position >= %d && position < %d ? %s : %s"
                .formatted(
                        slot.first(),
                        end,
                        EmbeddedText.with(holder, slot.part() + ", value"),
                        fields.of("model", holder.field(), holder.access()));
    }

    private void construct(Code code, Function<Slot, String> value) {
        List<Slot> slots = Slot.of(model.columns());
        code.line("return new " + modelName + "(");
        for (int i = 0; i < slots.size(); i++) {
            code.line("        " + value.apply(slots.get(i)) + (i + 1 < slots.size() ? "," : ");"));
        }
    }
}
