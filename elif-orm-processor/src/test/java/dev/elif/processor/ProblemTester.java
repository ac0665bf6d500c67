package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.processor.check.ProcessorMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;

/** Compiles sources with one problem: its whole text, and the line it stands at, which is marked with {@code // here}. */
abstract class ProblemTester {

    static final String IMPORTS = """
            package app;
            import dev.elif.model.*;
            import dev.elif.query.*;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    private Path output;

    Path output() {
        return output;
    }

    /** The one problem of {@code text} is {@code message}, at the marked line. */
    void one(ProcessorMessage message, String text, String source, String... others) {
        Source marked = Source.of(IMPORTS + source);
        List<Source> sources = new ArrayList<>(List.of(marked));
        for (String other : others) {
            sources.add(Source.of(IMPORTS + other));
        }

        Compiled compiled = Compiler.into(output).compile(sources);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors()).hasSize(1);
        Diagnostic<? extends JavaFileObject> error = compiled.errors().get(0);
        assertThat(error.getMessage(Locale.ROOT)).isEqualTo("ELIF-" + message.code() + " " + text);
        assertThat(error.getSource()).isEqualTo(marked);
        assertThat(error.getLineNumber()).isEqualTo(marked.line("// here"));
    }
}
