package dev.elif.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown, to and fro; the first row is its head. */
public final class MarkdownTable {

    private MarkdownTable() {}

    /** The rows as text; an empty cell is a dash. */
    public static String text(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(row.stream()
                    .map(cell -> cell.isEmpty() && !lines.isEmpty() ? "-" : cell)
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add("|---".repeat(row.size()) + "|");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The rows of the first table below the line {@code heading}; none when there is no such table. */
    public static List<List<String>> below(String heading, List<String> page) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : page.subList(Math.max(0, page.indexOf(heading)), page.size())) {
            boolean inside = line.startsWith("|");
            if (inside && !line.startsWith("|---")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
            } else if (!inside && !rows.isEmpty()) {
                break;
            }
        }
        return page.contains(heading) ? rows : List.of();
    }
}
