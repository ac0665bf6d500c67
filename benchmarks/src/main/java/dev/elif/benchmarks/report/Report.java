package dev.elif.benchmarks.report;

import dev.elif.benchmarks.Contender;
import dev.elif.benchmarks.Workload;
import dev.elif.benchmarks.measure.Discipline;
import dev.elif.benchmarks.measure.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the measured part of the page together and writes it, and the chart beside it. */
public final class Report {

    private final List<String> parts = new ArrayList<>();
    private final Results results;
    private final List<Discipline> disciplines;

    /** The tables of {@code results}, below what was measured with. */
    public Report(Results results, List<Discipline> disciplines, List<List<String>> environment) {
        this.results = results;
        this.disciplines = disciplines;
        Tables tables = new Tables(results, disciplines);
        add(MarkdownTable.text(environment));
        add(tables.time());
        add("![Time against plain JDBC](performance.svg)\n");
        add(tables.cpu());
        add(tables.bytes());
    }

    /** Adds a part below those that are there. */
    public void add(String part) {
        parts.add(part);
    }

    /** Adds what each contender leaves out, and why. */
    public void addLeftOut(List<Contender> contenders) {
        StringBuilder lines = new StringBuilder("### Left out\n\n");
        for (Contender who : contenders) {
            for (Workload workload : Workload.values()) {
                String reason = who.without().get(workload);
                if (reason != null) {
                    lines.append("- ").append(workload.code()).append(", ").append(who.name());
                    lines.append(": ").append(reason).append(".\n");
                }
            }
        }
        add(lines.toString());
    }

    /** Writes the page in {@code file} and its chart. */
    public void write(Path file) {
        new Page(file).write(String.join("\n", parts));
        try {
            Files.writeString(file.resolveSibling("performance.svg"), Chart.of(results, disciplines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
