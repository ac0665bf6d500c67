package dev.elif.processor.print;

import dev.elif.processor.describe.HookDescription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes how the methods are called that a model has for its own events. */
final class HookText {

    private final String modelName;
    private final Map<String, List<HookDescription>> byKind;

    HookText(List<HookDescription> hooks, String modelName) {
        this.modelName = modelName;
        this.byKind = hooks.stream()
                .collect(Collectors.groupingBy(hook -> hook.source().kind(), TreeMap::new, Collectors.toList()));
    }

    /** What the descriptor implements besides. */
    String implemented() {
        return byKind.isEmpty() ? "" : " implements dev.elif.event.ModelHooks<" + modelName + ">";
    }

    void print(Code code) {
        if (byKind.isEmpty()) {
            return;
        }
        code.blank().line("@java.lang.Override");
        code.line("public boolean hooked(dev.elif.event.EventKind kind) {");
        code.line("return switch (kind) {");
        code.line("case " + String.join(", ", byKind.keySet()) + " -> true;");
        code.line("default -> false;").line("};").line("}");
        code.blank().line("@java.lang.Override");
        code.line("public " + modelName + " call(dev.elif.event.EventKind kind, " + modelName + " model) {");
        code.line(modelName + " current = model;").line("switch (kind) {");
        byKind.forEach((kind, hooks) -> {
            code.line("case " + kind + " -> {");
            hooks.forEach(hook -> code.line((hook.replaces() ? "current = " : "") + "current."
                    + hook.source().name() + "();"));
            code.line("}");
        });
        code.line("default -> {").line("}").line("}").line("return current;").line("}");
    }
}
