package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources as they are while somebody types: the compiler's errors are enough, and nothing is ever thrown. */
class HalfWrittenTest {

    private static final String IMPORTS = """
            package app;
            import dev.elif.model.*;
            import dev.elif.query.*;
            import java.util.*;
            """;

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Model class User { @Id Long id; Strng name; }",
                "@Model class User { @Id Lnog id; }",
                "@Model class User { @Id Long id; List<Strng> tags; }",
                "@Model class User { @Id Long id; @Json Map<String, Strng[]> tags; }",
                "@Model class User { @Id Long id; @Json Strng name; }",
                "@Model class User { @Id Long id; @Convert(Missing.class) String name; }",
                "@Model class User { @Id Long id; @Convert() String name; }",
                "@Model class User { @Id Long id; @Convert(\"x\") String name; }",
                "@Model class User { @Id Long id; @Convert(User.C.class) String name;"
                        + " static class C implements Converter<String, Missing> {"
                        + " public Missing toDatabase(String v) { return null; }"
                        + " public String fromDatabase(Missing s) { return null; } } }",
                "@Model class User { @Id(KeyGeneration.NONE) Long id; }",
                "@Model class User { @Id(1) Long id; }",
                "@Model class User { @Id(NONE) Long id; }",
                "@Model class User { @Id Long id; @ColumnName String name; }",
                "@Model class User { @Id Long id; @ColumnName(missing) String name; }",
                "@Model(table = MISSING) class User { @Id Long id; }",
                "@Model(tabel = \"users\") class User { @Id Long id; }",
                "@Model class User extends Missing { @Id Long id; }",
                "@Model class User extends Missing<User> { @Id Long id; }",
                "@Model class User extends Base { @Id Long id; } class Base extends Missing { String name; }",
                "@Model class User extends User { @Id Long id; }",
                "@Model class User extends ActiveRecord<Usr> { @Id Long id; }",
                "@Model class User extends ActiveRecord<Missing, Other> { @Id Long id; }",
                "@Model class User implements Missing { @Id Long id; }",
                "@Model class User { @Id Long id; HasMany<Missing> posts() { return null; } }",
                "@Model class User { @Id Long id; HasMany<List<Missing>> posts() { return null; } }",
                "@Model class User { @Id Long id; HasManyy<User> posts() { return null; } }",
                "@Model class User { @Id Long id; HasMany<User, Missing> posts() { return null; } }",
                "@Model class User { @Id Long id; @ForeignKey BelongsTo<User> boss() { return null; } }",
                "@Model class User { @Id Long id; Long bossId; @ForeignKey({bossId}) BelongsTo<User> boss()"
                        + " { return null; } }",
                "@Model class User { @Id Long id; @ForeignKey(\"x\") Missing boss() { return null; } }",
                "@Model class User { @Id Long id; Missing other() { return null; } }",
                "@Model class User { @Id Long id; HasMany<Post> posts() { return null; } }"
                        + " @Model class Post { @Id Long id; Lnog userId; }",
                "@Model class User { @Id Long id; HasMany<Post> posts() { return null; } }"
                        + " @Model class Post extends Missing { @Id Long id; }",
                "@Model record User(@Id Long id, Strng name) {}",
                "@Model record User(@Id Long id, var name) {}",
                "@Model record User(@Id Long id) { String name; }",
                "@Model class User<T extends Missing> { @Id T id; }",
                "@Modle class User { @Id Long id; }",
                "@Model class User { @Id Long id; String name() { return User_.nme; } }"
            })
    void what_does_not_compile_is_left_to_the_compiler(String source) {
        Compiled compiled = Compiler.into(output).compile(IMPORTS + source);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors()).isNotEmpty();
        assertThat(compiled.problems().stream()
                        .filter(problem -> !problem.matches("ELIF-(1011|1002) .*"))
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Model class User { @Id Long id; HasMany<Post posts() { return null; } }",
                "@Model class User { @Id Long id; HasMany<> posts() { return null; } }",
                "@Model class User { @Id Long id; List<String tags; }",
                "@Model class User { @Id Long id; private }",
                "@Model class User { @Id Long id; String ; }",
                "@Model class User { @Id Long ",
                "@Model class { @Id Long id; }",
                "@Model( class User { @Id Long id; }",
                "@Model class User { @Id Long id; @Json @ String name; }",
                "@Model class User { @Id Long id; @Convert(User.) String name; }",
                "@Model record User(@Id Long id, ) {}",
                "@Model record User(@Id Long id { }",
                "@Model class User extends { @Id Long id; }",
                "@Model class User { @Id Long id; BelongsTo<User> boss( { return null; } }"
            })
    void what_does_not_parse_is_left_to_the_compiler_even_if_processors_run(String source) {
        for (String policy : List.of("ATTR", "FLOW", "GENERATE")) {
            Compiled compiled = Compiler.into(output)
                    .options("--should-stop=ifError=" + policy)
                    .compile(IMPORTS + source);

            assertThat(compiled.success()).isFalse();
            assertThat(compiled.errors()).isNotEmpty();
            assertThat(compiled.problems()).noneMatch(problem -> problem.contains("ELIF-1099"));
        }
    }

    @Test
    void one_mistake_in_a_model_is_one_error_whatever_uses_the_model() {
        Compiled compiled = Compiler.into(output)
                .compile(IMPORTS + "@Model public class User { @Id public Long id; Strng name; }", """
                        package app;
                        class Uses {
                            Object column = User_.id;
                            Object query = User_.query().where(User_.id.eq(1L));
                        }
                        """);

        assertThat(compiled.errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .singleElement()
                .asString()
                .contains("Strng");
    }

    @Test
    void a_base_class_whose_own_base_is_missing_from_the_class_path_is_left_to_the_compiler() throws Exception {
        Compiled library = Compiler.into(output)
                .options("-proc:none")
                .compile(
                        "package lib; public class Gone { Long id; }",
                        "package lib; public class Base extends Gone { public String name; }")
                .succeeded();
        java.nio.file.Files.delete(library.output().resolve("lib/Gone.class"));

        Compiled compiled = Compiler.into(output)
                .compile(IMPORTS + "@Model public class User extends lib.Base { @Id public Long id; }");

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problems()).isEmpty();
    }
}
