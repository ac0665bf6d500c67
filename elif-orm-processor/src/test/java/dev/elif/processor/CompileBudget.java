package dev.elif.processor;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Measures what the processors add to a compilation of 50 models with 12 columns and 2 relations each. A tool, not a test: times
 * are read, never asserted.
 *
 * <p>Each variant runs in processes of its own, which compile it again and again: the first time is that of a build that
 * starts cold, the last ones are those of a daemon or an IDE. What is shown is the CPU time of the compiling thread, which
 * other work on the machine does not change much.
 *
 * <pre>
 * mvn -q -pl elif-orm-processor -am test-compile
 * java -cp "elif-orm-processor/target/test-classes:elif-orm-processor/target/classes:elif-orm-api/target/classes:\
 * $(find ~/.m2 -name 'jspecify-1.*.jar'):$(find ~/.m2 -name 'jakarta.inject-api-2.*.jar')" \
 *     dev.elif.processor.CompileBudget
 * </pre>
 */
final class CompileBudget {

    private static final int MODELS = 50;
    private static final int PROCESSES = 5;
    private static final int COMPILATIONS = 15;

    private CompileBudget() {}

    /** Measures all variants; with arguments, it is the process that compiles with them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            compile(arguments);
            return;
        }
        Path folder = Files.createTempDirectory("elif-budget");
        List<String> models = write(Files.createDirectories(folder.resolve("source")));
        List<String> processors = List.of("-processorpath", path(Compiler.location(ModelProcessor.class)));

        Times processed = measure("javac with the processors", folder.resolve("processed"), processors, models);
        List<String> all = new ArrayList<>(models);
        all.addAll(files(folder.resolve("processed")));
        Times same = measure("javac, the generated sources given", folder.resolve("same"), List.of("-proc:none"), all);
        Times plain = measure("javac, models only", folder.resolve("plain"), List.of("-proc:none"), models);

        System.out.printf("the processors add   %s%n", processed.over(same));
        System.out.printf("with what they print %s%n", processed.over(plain));
    }

    /** Milliseconds of the first compilation of a process and of the last ones. */
    private record Times(long cold, long warm) {

        String over(Times other) {
            return "%d ms cold (x %.1f), %d ms warm (x %.1f)"
                    .formatted(
                            cold - other.cold,
                            (double) cold / other.cold,
                            warm - other.warm,
                            (double) warm / other.warm);
        }
    }

    private static Times measure(String what, Path output, List<String> options, List<String> sources)
            throws IOException, InterruptedException {
        Files.createDirectories(output);
        List<Long> cold = new ArrayList<>();
        List<Long> warm = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            List<Long> times = process(output, options, sources);
            cold.add(times.get(0));
            warm.addAll(times.subList(COMPILATIONS - 5, COMPILATIONS));
        }
        Times medians = new Times(median(cold), median(warm));
        System.out.printf("%-36s %5d ms cold %5d ms warm%n", what, medians.cold, medians.warm);
        return medians;
    }

    private static List<Long> process(Path output, List<String> options, List<String> sources)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path(Compiler.location(CompileBudget.class)),
                CompileBudget.class.getName()));
        command.addAll(List.of("--release", "17", "-cp", path(), "-d", output.toString()));
        command.addAll(options);
        command.addAll(sources);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return Arrays.stream(printed.strip().split(" ")).map(Long::valueOf).toList();
    }

    private static void compile(String[] arguments) {
        StringBuilder times = new StringBuilder();
        for (int i = 0; i < COMPILATIONS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
                throw new IllegalStateException("does not compile");
            }
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            times.append((end - start) / 1_000_000).append(' ');
        }
        System.out.println(times);
    }

    private static String path(Path... more) {
        List<Path> paths = new ArrayList<>(List.of(more));
        paths.addAll(Compiler.apiClassPath());
        return String.join(
                File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static List<String> write(Path folder) throws IOException {
        for (int i = 0; i < MODELS; i++) {
            Files.writeString(folder.resolve("Model" + i + ".java"), model(i));
        }
        return files(folder);
    }

    private static String model(int number) {
        int next = (number + 1) % MODELS;
        int before = (number + MODELS - 1) % MODELS;
        return """
                package budget;
                import dev.elif.model.*;
                import dev.elif.query.*;
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.*;
                @Model
                public class Model%1$d extends ActiveRecord<Model%1$d> {
                    public enum Status { OPEN, CLOSED }
                    @Id private Long id;
                    private Long model%3$dId;
                    private String name;
                    private String description;
                    private Integer amount;
                    private boolean active;
                    private BigDecimal price;
                    private Status status;
                    private LocalDate day;
                    @Json private List<String> tags;
                    @CreatedAt private Instant createdAt;
                    @UpdatedAt private Instant updatedAt;
                    public HasMany<Model%2$d> children() { return null; }
                    public BelongsTo<Model%3$d> model%3$d() { return null; }
                }
                """.formatted(number, next, before);
    }
}
