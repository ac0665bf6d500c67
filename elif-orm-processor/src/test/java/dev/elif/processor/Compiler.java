package dev.elif.processor;

import dev.elif.model.ModelType;
import jakarta.inject.Qualifier;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles sources with the processors into a directory, as a user's build would. */
final class Compiler {

    private final Path output;
    private final List<String> options = new ArrayList<>(List.of("--release", "17"));
    private List<Processor> processors = List.of(new IndexProcessor(), new ModelProcessor());
    private List<Path> classPath = apiClassPath();

    private Compiler(Path output) {
        this.output = output;
    }

    /** Into {@code output}, whatever is there already. */
    static Compiler into(Path output) {
        return new Compiler(output);
    }

    /** What a module of the user's has on its class path: the api and what it needs. */
    static List<Path> apiClassPath() {
        return Stream.of(ModelType.class, NullMarked.class, Qualifier.class)
                .map(Compiler::location)
                .toList();
    }

    static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With every warning there is, each an error. */
    Compiler strict() {
        return options("-Xlint:all", "-Werror");
    }

    Compiler options(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    /** With processors of others, too. */
    Compiler with(Processor... others) {
        processors = Stream.concat(processors.stream(), Arrays.stream(others)).toList();
        return this;
    }

    /** With that processor instead of ours. */
    Compiler only(Processor other) {
        processors = List.of(other);
        return this;
    }

    Compiler classPath(List<Path> paths) {
        classPath = paths;
        return this;
    }

    Compiled compile(String... sources) {
        return compile(Arrays.stream(sources).map(Source::of).toList());
    }

    Compiled compile(List<Source> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            Files.createDirectories(output);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<Path> paths = new ArrayList<>(classPath);
            if (!options.contains("--module-path")) {
                paths.add(0, output);
                files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths);
            }
            JavaCompiler.CompilationTask task =
                    javac.getTask(new StringWriter(), files, diagnostics, options, null, sources);
            if (!options.contains("-processorpath") && !options.contains("-proc:none")) {
                task.setProcessors(processors);
            }
            return new Compiled(output, task.call(), diagnostics.getDiagnostics());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
