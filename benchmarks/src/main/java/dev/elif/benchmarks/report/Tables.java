package dev.elif.benchmarks.report;

import dev.elif.benchmarks.measure.Discipline;
import dev.elif.benchmarks.measure.Results;
import dev.elif.benchmarks.measure.Sample;
import dev.elif.benchmarks.measure.Spread;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** The numbers as Markdown: time, CPU and allocation, a row a discipline and a column a contender. */
final class Tables {

    static final String TIME = "### Time against plain JDBC";
    static final String CPU = "### CPU of the client against plain JDBC";
    static final String BYTES = "### Allocation of an operation in bytes";

    private final Results results;
    private final List<Discipline> disciplines;
    private final Set<String> contenders = new LinkedHashSet<>();

    Tables(Results results, List<Discipline> disciplines) {
        this.results = results;
        this.disciplines = disciplines;
        disciplines.forEach(each -> contenders.addAll(results.contenders(each)));
    }

    /** Who stands in the columns. */
    Set<String> contenders() {
        return contenders;
    }

    String time() {
        return table(
                TIME,
                (discipline, who) -> who.equals(Results.REFERENCE)
                        ? results.absolute(discipline, who, Sample::time)
                                .map(spread -> number(spread.median()) + " us")
                                .orElse("")
                        : results.ratio(discipline, who, Sample::time)
                                .map(Tables::spread)
                                .orElse(""));
    }

    String cpu() {
        return table(CPU, median(Sample::cpu));
    }

    String bytes() {
        return table(
                BYTES,
                (discipline, who) -> results.absolute(discipline, who, Sample::bytes)
                        .map(spread -> Long.toString(Math.round(spread.median())))
                        .orElse(""));
    }

    private BiFunction<Discipline, String, String> median(ToDoubleFunction<Sample> what) {
        return (discipline, who) -> who.equals(Results.REFERENCE)
                ? results.absolute(discipline, who, what)
                        .map(spread -> number(spread.median()) + " us")
                        .orElse("")
                : results.ratio(discipline, who, what)
                        .map(spread -> String.format(Locale.ROOT, "%.2f", spread.median()))
                        .orElse("");
    }

    private String table(String heading, BiFunction<Discipline, String, String> cell) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("", "workload"));
        head.addAll(contenders);
        rows.add(head);
        for (Discipline discipline : disciplines) {
            List<String> row = new ArrayList<>(List.of(discipline.code(), discipline.title()));
            contenders.forEach(who -> row.add(cell.apply(discipline, who)));
            rows.add(row);
        }
        return heading + "\n\n" + MarkdownTable.text(rows);
    }

    private static String spread(Spread spread) {
        return String.format(Locale.ROOT, "%.2f **%.2f** %.2f", spread.p10(), spread.median(), spread.p90());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
