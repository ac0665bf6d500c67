package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.ModelType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models with private fields in a named module that neither exports nor opens their package. */
class ModuleTest {

    private static final String BASE = """
            package shop.base;
            import dev.elif.model.*;
            public abstract class Keyed {
                @Id private Long id;
            }
            """;

    private static final String MODEL = """
            package shop.model;
            import dev.elif.model.*;
            import dev.elif.query.*;
            @Model
            public class Product extends shop.base.Keyed {
                private String name;
                private int price;
                private Product() {}
                public HasMany<Part> parts() { return Product_.parts.of(this); }
            }
            """;

    private static final String PART = """
            package shop.model;
            import dev.elif.model.*;
            @Model
            record Part(@Id long id, Long productId) {}
            """;

    /** Reads, changes, copies and compares an instance, through nothing but its type. */
    private static final String MAIN = """
            package shop;
            import dev.elif.model.*;
            import shop.model.*;
            class Main {
                public static void main(String[] arguments) {
                    ModelType<Product> type = ModelType.of(Product.class);
                    Row row = (Row) java.lang.reflect.Proxy.newProxyInstance(
                        Main.class.getClassLoader(), new Class<?>[] {Row.class},
                        (proxy, method, at) -> switch (method.getName()) {
                            case "boxedLongAt" -> 7L;
                            case "textAt" -> "chair";
                            default -> 42;
                        });
                    Product product = type.with(type.read(row, 0), 2, 43);
                    Product copy = type.copy(product);
                    System.out.println(Main.class.getModule() + " " + type.key(copy) + " " + type.value(copy, 1)
                        + " " + type.value(copy, 2) + " " + type.same(product, copy, 0)
                        + " " + Product_.parts.keys().target());
                }
            }
            """;

    @TempDir
    private Path folder;

    private List<Path> modules;

    /** A directory without a module descriptor is no module; a jar is an automatic one. */
    @BeforeEach
    void make_a_jar_of_the_api() throws IOException {
        Path jar = folder.resolve("elif-orm-api.jar");
        Path classes = Compiler.location(ModelType.class);
        if (Files.isDirectory(classes)) {
            jar(classes, jar);
        } else {
            Files.copy(classes, jar);
        }
        modules = new ArrayList<>(Compiler.apiClassPath());
        modules.replaceAll(path -> path.equals(classes) ? jar : path);
    }

    @Test
    void need_neither_exports_nor_opens() throws Exception {
        Path output = folder.resolve("shop");
        compiler(output)
                .compile("module shop { requires elif.orm.api; }", BASE, MODEL, PART, MAIN)
                .succeeded();

        assertThat(run(output, "shop/shop.Main")).isEqualTo("module shop 7 chair 43 true [product_id]");
    }

    @Test
    void compile_without_a_warning_even_where_the_package_is_exported() {
        String module = "module shop { requires transitive elif.orm.api; requires java.compiler; exports shop.model; }";
        String model = """
                package shop.model;
                import dev.elif.model.*;
                @Model
                public class Plain {
                    @Id private long id;
                    private String name;
                    public Plain() {}
                }
                """;

        Compiled compiled = compiler(folder.resolve("shop"))
                .options("-Xlint:all,-requires-automatic,-requires-transitive-automatic", "-Werror")
                .compile(module, model)
                .succeeded();

        assertThat(compiled.file("shop/model/Plain_.java")).contains("@javax.annotation.processing.Generated");
    }

    @Test
    void have_no_generated_annotation_where_the_module_cannot_see_it() {
        Compiled compiled = compiler(folder.resolve("shop"))
                .compile("module shop { requires elif.orm.api; }", BASE, MODEL, PART)
                .succeeded();

        assertThat(compiled.file("shop/model/Product_.java")).doesNotContain("processing.Generated");
        assertThat(compiled.file("META-INF/elif/models")).isEqualTo("""
                        shop.model.Part\tjava.lang.Long\t\t1
                        shop.model.Product\tjava.lang.Long\t\t1
                        """);
    }

    private Compiler compiler(Path output) {
        return Compiler.into(output).options("--module-path", path(modules));
    }

    private String run(Path output, String main) throws IOException, InterruptedException {
        List<Path> all = new ArrayList<>(modules);
        all.add(output);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        path(all),
                        "--module",
                        main)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }

    private static String path(List<Path> paths) {
        return String.join(
                java.io.File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    private static void jar(Path classes, Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                jar.write(Files.readAllBytes(each));
            }
        }
    }
}
