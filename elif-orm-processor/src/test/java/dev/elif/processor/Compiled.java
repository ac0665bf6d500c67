package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.ModelType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param output where its files are
 * @param success what the compiler said
 * @param diagnostics what else it said
 */
record Compiled(Path output, boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    Compiled succeeded() {
        assertThat(diagnostics).as("diagnostics").isEmpty();
        assertThat(success).isTrue();
        return this;
    }

    List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** The texts of the processors' errors. */
    List<String> problems() {
        return errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .filter(text -> text.contains("ELIF-"))
                .toList();
    }

    /** The codes of the compiler's own errors. */
    List<String> codes() {
        return errors().stream().map(Diagnostic::getCode).toList();
    }

    /** A file of the output. */
    String file(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean has(String path) {
        return Files.exists(output.resolve(path));
    }

    /** The files that were generated, classes aside. */
    List<Path> generated() {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .map(output::relativize)
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A compiled class, in a class loader of its own. */
    Class<?> load(String name) {
        try {
            URL[] here = {output.toUri().toURL()};
            return Class.forName(name, true, new URLClassLoader(here, ModelType.class.getClassLoader()));
        } catch (IOException | ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The descriptor of a compiled model. */
    @SuppressWarnings("unchecked")
    ModelType<Object> type(String model) {
        return (ModelType<Object>) ModelType.of(load(model));
    }
}
