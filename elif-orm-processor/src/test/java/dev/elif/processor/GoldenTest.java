package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is printed, letter by letter: each folder of {@code golden} has the models in {@code source} and all that is generated
 * for them in {@code expected}. Run with {@code -Delif.golden.write=true} to accept what is printed now; then read the diff.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path output;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(GOLDEN::relativize).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_printed_is_as_expected_and_compiles_without_a_warning(Path name) throws IOException {
        Compiled compiled = Compiler.into(output)
                .strict()
                .options("-Xdoclint:all,-missing")
                .compile(sources(GOLDEN.resolve(name).resolve("source")))
                .succeeded();

        Path expected = GOLDEN.resolve(name).resolve("expected");
        if (Boolean.getBoolean("elif.golden.write")) {
            write(compiled, expected);
        }
        assertThat(compiled.generated()).isEqualTo(files(expected));
        for (Path file : compiled.generated()) {
            assertThat(compiled.file(file.toString()))
                    .as(file.toString())
                    .isEqualTo(Files.readString(expected.resolve(file)));
        }
    }

    /** The models of {@code name}, compiled into {@code output}. */
    static Compiled compiled(String name, Path output) {
        try {
            return Compiler.into(output)
                    .compile(sources(GOLDEN.resolve(name).resolve("source")))
                    .succeeded();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<Source> sources(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path file : files(folder)) {
            sources.add(Source.named(file.toString(), Files.readString(folder.resolve(file))));
        }
        return sources;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static void write(Compiled compiled, Path expected) throws IOException {
        for (Path old : files(expected)) {
            Files.delete(expected.resolve(old));
        }
        for (Path file : compiled.generated()) {
            Files.createDirectories(expected.resolve(file).getParent());
            Files.writeString(expected.resolve(file), compiled.file(file.toString()));
        }
    }
}
