package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.processor.describe.IndexLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private static final String USER = model("User", "");
    private static final String POST = model("Post", "(database = \"blog\")");

    @TempDir
    private Path output;

    private Path index;

    @BeforeEach
    void index() {
        index = output.resolve(IndexProcessor.INDEX);
    }

    private static String model(String name, String arguments) {
        return """
                package app;
                @dev.elif.model.Model%s
                public record %s(@dev.elif.model.Id long id) {}
                """.formatted(arguments, name);
    }

    private String text() throws IOException {
        return Files.readString(index);
    }

    @Test
    void each_model_has_a_line_and_the_lines_are_sorted() throws IOException {
        Compiler.into(output).compile(USER, POST, """
                        package app;
                        import dev.elif.model.*;
                        public interface Zoo {
                            enum Kind { CAT }
                            @Model record Animal(@Id Kind kind) {}
                            @Model record Cage(@Id int row, @Id int number) {}
                        }
                        """).succeeded();

        assertThat(text()).isEqualTo("""
                        app.Post\tjava.lang.Long\tblog\t1
                        app.User\tjava.lang.Long\t\t1
                        app.Zoo$Animal\tapp.Zoo$Kind\t\t1
                        app.Zoo$Cage\tapp.Zoo_Cage_$Key\t\t1
                        """);
    }

    @Test
    void a_module_without_models_has_no_index() {
        Compiler.into(output).compile("package app; class Plain {}").succeeded();

        assertThat(index).doesNotExist();
    }

    @Test
    void a_compilation_that_sees_only_some_models_keeps_the_lines_of_the_others() throws IOException {
        Compiler.into(output).compile(USER, POST).succeeded();

        Compiler.into(output).compile(model("User", "(database = \"members\")")).succeeded();

        assertThat(text()).isEqualTo("""
                        app.Post\tjava.lang.Long\tblog\t1
                        app.User\tjava.lang.Long\tmembers\t1
                        """);
    }

    @Test
    void a_model_that_lost_its_annotation_loses_its_line() throws IOException {
        Compiler.into(output).compile(USER, POST).succeeded();

        Compiler.into(output)
                .compile("package app; public record User(long id) {}")
                .succeeded();

        assertThat(text()).isEqualTo("app.Post\tjava.lang.Long\tblog\t1\n");
    }

    @Test
    void the_last_model_that_lost_its_annotation_leaves_an_empty_index() throws IOException {
        Compiler.into(output).compile(USER).succeeded();

        Compiler.into(output)
                .compile("package app; public record User(long id) {}")
                .succeeded();

        assertThat(text()).isEmpty();
    }

    @Test
    void a_model_whose_class_is_gone_loses_its_line() throws IOException {
        Compiler.into(output).compile(USER, POST).succeeded();
        Files.delete(output.resolve("app/Post.class"));

        Compiler.into(output).compile(USER).succeeded();

        assertThat(text()).isEqualTo("app.User\tjava.lang.Long\t\t1\n");
    }

    @Test
    void a_model_that_is_nested_keeps_its_line_too() throws IOException {
        Compiler.into(output).compile("""
                        package app;
                        import dev.elif.model.*;
                        public interface Zoo {
                            @Model record Animal(@Id long id) {}
                        }
                        """, """
                        package app;
                        import dev.elif.model.*;
                        public class Odd$Name {
                            @Model(table = "odd") record Model$1(@Id long id) {}
                        }
                        """).succeeded();

        Compiler.into(output).compile(USER).succeeded();

        assertThat(text()).isEqualTo("""
                        app.Odd$Name$Model$1\tjava.lang.Long\t\t1
                        app.User\tjava.lang.Long\t\t1
                        app.Zoo$Animal\tjava.lang.Long\t\t1
                        """);
    }

    @Test
    void a_table_that_is_taken_by_a_model_compiled_before_is_found() {
        Compiler.into(output).compile(USER).succeeded();

        Compiled compiled = Compiler.into(output).compile(model("Guest", "(table = \"users\")"));

        assertThat(compiled.problems())
                .singleElement()
                .asString()
                .startsWith("ELIF-1023 app.Guest is stored in the table [users]")
                .contains("as is app.User.");
    }

    @Test
    void an_index_that_does_not_change_is_not_written_again() throws IOException {
        Compiler.into(output).compile(USER).succeeded();
        Files.setLastModifiedTime(index, java.nio.file.attribute.FileTime.fromMillis(0));

        Compiler.into(output).compile(USER).succeeded();

        assertThat(Files.getLastModifiedTime(index).toMillis()).isZero();
    }

    @Test
    void a_compilation_with_errors_leaves_the_index_as_it_is() throws IOException {
        Compiler.into(output).compile(USER).succeeded();

        Compiler.into(output).compile(POST, "package app; @dev.elif.model.Model class Broken {}");

        assertThat(text()).isEqualTo("app.User\tjava.lang.Long\t\t1\n");
    }

    @Test
    void an_index_that_cannot_be_written_is_an_error() throws IOException {
        Files.createDirectories(output.resolve("META-INF"));
        Files.writeString(output.resolve("META-INF/elif"), "in the way");

        Compiled compiled = Compiler.into(output).compile(USER);

        assertThat(compiled.problems())
                .singleElement()
                .asString()
                .startsWith("ELIF-1033 The index [META-INF/elif/models] cannot be written: ")
                .endsWith(". Make the output directory writable and compile again.");
    }

    @Test
    void lines_of_another_form_are_dropped() throws IOException {
        Files.createDirectories(index.getParent());
        Files.writeString(index, "app.User\napp.User\tjava.lang.Long\t\tone\n\n");

        Compiler.into(output).compile(USER).succeeded();

        assertThat(text()).isEqualTo("app.User\tjava.lang.Long\t\t1\n");
        assertThat(IndexLine.parse("a\tb\tc\t2")).contains(new IndexLine("a", "b", "c", 2));
    }
}
