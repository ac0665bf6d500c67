package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside other processors, and over several rounds. */
class RoundTest {

    private static final String USER = """
            package app;
            import dev.elif.model.*;
            @Model
            public class User {
                @Id private Long id;
                private Mood mood;
                @Override public String toString() { return ""; }
            }
            """;

    @TempDir
    private Path output;

    @Test
    void a_type_that_another_processor_generates_is_waited_for() {
        Compiled compiled = Compiler.into(output)
                .strict()
                .with(new Generating("app.Mood", "package app; enum Mood { GOOD }", 1))
                .compile(USER)
                .succeeded();

        assertThat(compiled.file("app/User_.java")).contains("ColumnType.enumeration(Mood.class)");
        assertThat(compiled.file("META-INF/elif/models")).isEqualTo("app.User\tjava.lang.Long\t\t1\n");
        assertThat(compiled.type("app.User").columns()).hasSize(2);
    }

    @Test
    void a_type_that_comes_late_is_waited_for_over_several_rounds() {
        Compiled compiled = Compiler.into(output)
                .with(
                        new Generating("app.Other", "package app; class Other {}", 1),
                        new Generating("app.Mood", "package app; enum Mood { GOOD }", 2))
                .compile(USER)
                .succeeded();

        assertThat(compiled.type("app.User").columns()).hasSize(2);
    }

    @Test
    void a_model_that_another_processor_generates_is_a_model() {
        String generated = "package app; @dev.elif.model.Model class Tag { @dev.elif.model.Id Long id; }";
        Compiled compiled = Compiler.into(output)
                .strict()
                .with(new Generating("app.Tag", generated, 1))
                .compile("package app; class Other { @Override public String toString() { return \"\"; } }")
                .succeeded();

        assertThat(compiled.file("META-INF/elif/models")).isEqualTo("app.Tag\tjava.lang.Long\t\t1\n");
        assertThat(compiled.type("app.Tag").columns()).hasSize(1);
    }

    @Test
    void models_may_mention_what_is_generated_for_them() {
        Compiler.into(output).strict().compile("""
                        package app;
                        import dev.elif.model.*;
                        import dev.elif.query.*;
                        @Model
                        public record Line(@Id long orderId, @Id long position) {
                            public Line_.Key key() { return new Line_.Key(orderId, position); }
                            static Query<Line> first() { return Line_.query().where(Line_.position.eq(1L)); }
                        }
                        """).succeeded();
    }

    @Test
    void the_processors_are_found_by_the_names_in_their_jar() {
        String processors = Compiler.location(ModelProcessor.class)
                + java.io.File.pathSeparator
                + Compiler.location(dev.elif.model.ModelType.class);

        Compiled compiled = Compiler.into(output)
                .strict()
                .options("-processorpath", processors)
                .compile("package app; @dev.elif.model.Model record Tag(@dev.elif.model.Id Long id) {}")
                .succeeded();

        assertThat(compiled.generated())
                .extracting(Path::toString)
                .containsExactly("META-INF/elif/models", "app/Tag_.java", "app/Tag_Descriptor.java");
    }

    @Test
    void gradle_is_told_what_each_processor_depends_on() throws IOException {
        try (var declared =
                ModelProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(declared.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            IndexProcessor.class.getName() + ",aggregating",
                            ModelProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void what_is_generated_names_the_model_as_its_only_origin() {
        List<List<String>> origins = OriginFiler.originsOf(output, USER.replace("Mood", "String"));

        assertThat(origins).containsExactly(List.of("app.User"), List.of("app.User"));
    }

    @Test
    void a_bug_is_reported_on_the_model_and_asks_for_a_report() {
        Compiled compiled = OriginFiler.compileFailing(output, USER.replace("Mood", "String"));

        assertThat(compiled.problems())
                .singleElement()
                .asString()
                .startsWith("ELIF-1099 elif failed to process User: java.lang.IllegalStateException: disk at dev.elif.")
                .endsWith("This is a bug in elif: please report it with this message and the source of the model.");
        assertThat(compiled.errors().get(0).getLineNumber()).isEqualTo(4);
    }

    @Test
    void without_the_api_on_the_class_path_nothing_happens() {
        Compiled compiled = Compiler.into(output)
                .classPath(List.of())
                .compile("package app; class Plain {}")
                .succeeded();

        assertThat(compiled.generated()).isEmpty();
    }

    /** Generates a type in a certain round. */
    private static final class Generating extends AbstractProcessor {

        private final String name;
        private final String text;
        private int rounds;

        Generating(String name, String text, int round) {
            this.name = name;
            this.text = text;
            this.rounds = round;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            rounds--;
            if (rounds == 0) {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(text);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
            return false;
        }
    }
}
