package dev.elif.benchmarks.start;

import dev.elif.benchmarks.data.Pools;
import dev.elif.benchmarks.measure.Spread;
import dev.elif.benchmarks.report.MarkdownTable;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** W10: starts each library with 50 and with 400 models, several times in turn, and says what it took above a bare JVM. */
public final class Starts {

    private static final int[] COUNTS = {50, 400};

    private final TestDatabase database;
    private final Path directory;
    private final int rounds;

    private Starts(TestDatabase database, Path directory, int rounds) {
        this.database = database;
        this.directory = directory;
        this.rounds = rounds;
    }

    /** The table; classes go into {@code directory}. */
    public static String table(PostgresServer server, Path directory, int rounds) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of("", "models", "ready, ms", "CPU, ms", "each found once, ms", "CPU, ms", "heap, KB", "classes"));
        try (TestDatabase database = server.createDatabase()) {
            Models.createTables(
                    Pools.pool(database.jdbcUrl(), database.user(), database.password()), COUNTS[COUNTS.length - 1]);
            Starts starts = new Starts(database, directory, rounds);
            for (int count : COUNTS) {
                rows.addAll(starts.rows(count));
            }
        }
        return "### W10: start, each in a process of its own, above a bare JVM with a pool\n\n"
                + MarkdownTable.text(rows);
    }

    private List<List<String>> rows(int count) {
        Map<Starter, Path> classes = new EnumMap<>(Starter.class);
        for (Starter starter : Starter.values()) {
            classes.put(starter, Models.compile(starter, count, directory.resolve(starter + "-" + count)));
        }
        List<Map<Starter, double[]>> runs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Map<Starter, double[]> run = new EnumMap<>(Starter.class);
            classes.forEach((starter, path) -> run.put(starter, run(starter, count, path)));
            runs.add(run);
        }
        return Arrays.stream(Starter.values())
                .map(starter -> row(starter, count, runs))
                .toList();
    }

    private static List<String> row(Starter starter, int count, List<Map<Starter, double[]>> runs) {
        boolean bare = starter == Starter.BARE;
        List<String> row = new ArrayList<>(List.of(starter.title(), Integer.toString(count)));
        for (int column = 0; column < Child.NUMBERS; column++) {
            int at = column;
            double median = Spread.of(runs.stream()
                            .mapToDouble(run -> run.get(starter)[at] - (bare ? 0 : run.get(Starter.BARE)[at]))
                            .toArray())
                    .median();
            row.add(String.format(Locale.ROOT, bare ? "%,.0f" : "%+,.0f", median));
        }
        return row;
    }

    private double[] run(Starter starter, int count, Path classes) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-classpath",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        Child.class.getName(),
                        starter.name(),
                        Integer.toString(count),
                        database.jdbcUrl(),
                        database.user(),
                        database.password())
                .redirectErrorStream(true);
        try {
            Process process = builder.start();
            List<String> lines;
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines = reader.lines().toList();
            }
            return lines.stream()
                    .filter(line -> line.startsWith(Child.MARK + " "))
                    .map(line -> Arrays.stream(line.split(" "))
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(starter + " did not start: " + lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
