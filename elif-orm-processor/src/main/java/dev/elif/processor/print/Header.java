package dev.elif.processor.print;

import dev.elif.processor.describe.GeneratedNames;
import java.util.SortedSet;

/** The head of a generated file. */
final class Header {

    /** What a model is warned of at its own place: being deprecated, raw, or in a module that does not pass elif on. */
    private static final String SUPPRESSED = "@java.lang.SuppressWarnings({\"deprecation\", \"exports\","
            + " \"rawtypes\", \"removal\", \"unchecked\"})";

    private Header() {}

    /** Package and imports. */
    static String before(GeneratedNames names, SortedSet<String> imports) {
        StringBuilder text = new StringBuilder();
        if (!names.packageName().isEmpty()) {
            text.append("package ").append(names.packageName()).append(";\n\n");
        }
        imports.forEach(each -> text.append("import ").append(each).append(";\n"));
        return text.append(imports.isEmpty() ? "" : "\n").toString();
    }

    /** The annotations of a type. A module that does not read {@code java.compiler} cannot name {@code Generated}. */
    static void annotate(Code code, boolean generatedVisible) {
        if (generatedVisible) {
            code.line("@javax.annotation.processing.Generated(\"dev.elif.processor.ModelProcessor\")");
        }
        code.line(SUPPRESSED);
    }
}
