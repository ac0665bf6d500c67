package dev.elif.processor.print;

import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.FieldSource;
import java.util.Optional;

/** Writes where a descriptor finds what elif remembers of an instance. */
final class StateText {

    private static final String STATE = "dev.elif.model.ModelState";

    private final ModelDescription model;
    private final String modelName;
    private final Handles handles;

    StateText(ModelDescription model, String modelName, Handles handles) {
        this.model = model;
        this.modelName = modelName;
        this.handles = handles;
    }

    /** The field of the state, if it needs a handle. */
    static Optional<FieldSource> handled(ModelDescription model, String packageName) {
        return model.state().filter(field -> !model.isActiveRecord() && !Visibility.isVisible(field, packageName));
    }

    void print(Code code) {
        code.blank().line("@java.lang.Override");
        code.line("public " + STATE + " state(" + modelName + " model) {");
        code.line("return " + state() + ";").line("}");
        code.blank().line("@java.lang.Override").line("public boolean tracked() {");
        code.line("return " + (model.isActiveRecord() || model.state().isPresent()) + ";")
                .line("}");
    }

    private String state() {
        if (model.isActiveRecord()) {
            return "dev.elif.query.ActiveRecord.stateOf(model)";
        }
        return model.state()
                .map(field -> handles.fields().contains(field)
                        ? "(" + STATE + ") " + handles.name(field) + ".get(model)"
                        : "model." + field.name())
                .orElse("null");
    }
}
