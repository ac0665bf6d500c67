package dev.elif.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures what the processors add to a compilation: 50 models of 15 columns and 4 relations each, compiled by a new compiler
 * each time, as a build does. A tool, not a test: times are read, never asserted.
 *
 * <pre>
 * mvn -q -pl elif-orm-processor -am test-compile
 * mvn -q -pl elif-orm-processor dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * java -cp elif-orm-processor/target/test-classes:$(cat elif-orm-processor/target/test.classpath) \
 *     dev.elif.processor.CompileBudget elif-orm-processor/target/classes
 * </pre>
 */
final class CompileBudget {

    private static final int MODELS = 50;
    private static final int RUNS = 11;

    private CompileBudget() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("elif-budget");
        List<String> sources = write(folder.resolve("source"));
        Path processors = Path.of(arguments[0]).toAbsolutePath();
        List<Long> plain = new ArrayList<>();
        List<Long> processed = new ArrayList<>();
        List<Long> handwritten = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            plain.add(compile(folder.resolve("plain" + run), List.of("-proc:none"), sources));
            Path output = folder.resolve("processed" + run);
            processed.add(compile(output, List.of("-processorpath", processors + ":" + classPath()), sources));
            List<String> all = new ArrayList<>(sources);
            all.addAll(files(output));
            handwritten.add(compile(folder.resolve("handwritten" + run), List.of("-proc:none"), all));
        }
        System.out.printf("plain javac, models only:                  %s%n", summary(plain));
        System.out.printf("plain javac, generated sources with them:  %s%n", summary(handwritten));
        System.out.printf("javac with the processors:                 %s%n", summary(processed));
        System.out.printf(
                "the processors themselves add %d ms; they and what they generate, %d ms (x %.2f)%n",
                median(processed) - median(handwritten),
                median(processed) - median(plain),
                (double) median(processed) / median(plain));
    }

    private static long compile(Path output, List<String> options, List<String> sources)
            throws IOException, InterruptedException {
        Files.createDirectories(output);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-cp",
                classPath(),
                "-d",
                output.toString()));
        command.addAll(options);
        command.addAll(sources);
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("javac ended with " + exit);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String classPath() {
        return String.join(
                ":", Compiler.apiClassPath().stream().map(Path::toString).toList());
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

    private static String summary(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return "median %d ms of %s".formatted(median(times), Arrays.toString(sorted));
    }

    private static List<String> write(Path folder) throws IOException {
        Files.createDirectories(folder);
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
                    private Long otherId;
                    private String name;
                    private String description;
                    private Integer amount;
                    private int count;
                    private boolean active;
                    private BigDecimal price;
                    private UUID token;
                    private Status status;
                    private LocalDate day;
                    @Json private List<String> tags;
                    @CreatedAt private Instant createdAt;
                    @UpdatedAt private Instant updatedAt;
                    public HasMany<Model%2$d> children() { return null; }
                    public HasOne<Model%2$d> child() { return null; }
                    public BelongsTo<Model%3$d> model%3$d() { return null; }
                    @ForeignKey("otherId") public BelongsTo<Model%3$d> other() { return null; }
                }
                """.formatted(number, next, before);
    }
}
