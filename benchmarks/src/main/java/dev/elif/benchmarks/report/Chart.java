package dev.elif.benchmarks.report;

import dev.elif.benchmarks.measure.Discipline;
import dev.elif.benchmarks.measure.Results;
import dev.elif.benchmarks.measure.Sample;
import dev.elif.benchmarks.measure.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Time against plain JDBC as SVG: a panel a discipline, a line a contender with its median and the spread from p10 to p90, on
 * a logarithmic axis.
 */
final class Chart {

    private static final int COLUMNS = 3;
    private static final int PANEL = 390;
    private static final int LABELS = 130;
    private static final int LINE = 18;
    private static final int HEAD = 44;
    private static final double LEAST = 0.25;
    private static final double MOST = 64;

    private final Results results;
    private final StringBuilder svg = new StringBuilder();

    private Chart(Results results) {
        this.results = results;
    }

    /** The chart of {@code disciplines}. */
    static String of(Results results, List<Discipline> disciplines) {
        List<Discipline> shown = disciplines.stream()
                .filter(each -> results.contenders(each).size() > 1)
                .toList();
        return new Chart(results).draw(shown);
    }

    private String draw(List<Discipline> disciplines) {
        int y = 40;
        for (int first = 0; first < disciplines.size(); first += COLUMNS) {
            List<Discipline> row = disciplines.subList(first, Math.min(disciplines.size(), first + COLUMNS));
            int height = 0;
            for (int column = 0; column < row.size(); column++) {
                height = Math.max(height, panel(row.get(column), column * PANEL, y));
            }
            y += height;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="12" y="24" font-size="16">Time of an operation against plain JDBC: median, p10 to p90; less is better</text>
                %s</svg>
                """.formatted(COLUMNS * PANEL + 12, y + 12, svg);
    }

    private int panel(Discipline discipline, int x, int y) {
        List<String> contenders = new ArrayList<>(results.contenders(discipline));
        contenders.remove(Results.REFERENCE);
        int bottom = y + HEAD + LINE * contenders.size();
        text(x + 12, y + 18, "#222222", discipline.code() + " " + discipline.title());
        for (double tick = LEAST; tick <= MOST; tick *= 4) {
            vertical(x, tick, y + HEAD - 8, bottom, "#e4e4e4");
            text(x + position(tick) - 6, y + 32, "#888888", tick < 1 ? ".25" : Integer.toString((int) tick));
        }
        vertical(x, 1, y + HEAD - 8, bottom, "#666666");
        for (int i = 0; i < contenders.size(); i++) {
            String who = contenders.get(i);
            int middle = y + HEAD + LINE * i + LINE / 2;
            results.ratio(discipline, who, Sample::time).ifPresent(spread -> line(x, middle, who, spread));
        }
        return bottom - y + 12;
    }

    private void line(int x, int y, String who, Spread spread) {
        String colour = who.startsWith("elif") ? "#c2410c" : "#33658a";
        text(x + 12, y + 4, "#222222", who);
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                x + position(spread.p10()),
                y,
                x + position(spread.p90()),
                y,
                colour));
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>%n",
                x + position(spread.median()),
                y,
                colour));
        text(x + PANEL - 42, y + 4, "#222222", String.format(Locale.ROOT, "%.2f", spread.median()));
    }

    private void vertical(int x, double value, int from, int to, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/>%n",
                x + position(value),
                from,
                x + position(value),
                to,
                colour));
    }

    private void text(int x, int y, String colour, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n", x, y, colour, safe));
    }

    /** Where a ratio lies, from the left of its panel. */
    private static int position(double ratio) {
        double bounded = Math.max(LEAST, Math.min(MOST, ratio));
        double share = Math.log(bounded / LEAST) / Math.log(MOST / LEAST);
        return LABELS + (int) Math.round(share * (PANEL - LABELS - 60));
    }
}
