package dev.elif.benchmarks.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What operations allocated when the page was written; the page's own table is where that stands. */
public final class Allocations {

    private static final double SHARE = 1.05;
    private static final long ROOM = 64;

    private final Map<String, Long> bytes;
    private final Optional<String> warning;

    private Allocations(Map<String, Long> bytes, Optional<String> warning) {
        this.bytes = bytes;
        this.warning = warning;
    }

    /**
     * One operation now and then.
     *
     * @param before nothing, when the page does not know it
     */
    public record Compared(String code, String who, long now, Optional<Long> before) {

        /** Whether it allocates more than noise explains. */
        public boolean worse() {
            return before.isPresent() && now > before.get() * SHARE + ROOM;
        }

        /** For a reader. */
        public String line() {
            String then = before.map(
                            known -> String.format(Locale.ROOT, "%,12d B before, %+.1f %%", known, change(known)))
                    .orElse("   not on the page");
            return String.format(
                    Locale.ROOT, "%-5s %-24s %,12d B %s%s", code, who, now, then, worse() ? "   MORE" : "");
        }

        private double change(long known) {
            return 100.0 * (now - known) / known;
        }
    }

    /**
     * Those of {@code page}.
     *
     * @throws IllegalStateException when it has no such table
     */
    public static Allocations of(Page page) {
        List<String> lines = page.lines();
        List<List<String>> rows = MarkdownTable.below(Tables.BYTES, lines);
        if (rows.isEmpty()) {
            throw new IllegalStateException("The page has no table [" + Tables.BYTES
                    + "]: run mvn -Pbenchmarks -pl benchmarks -am verify first");
        }
        Map<String, Long> bytes = new HashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int column = 2; column < row.size(); column++) {
                if (!row.get(column).equals("-")) {
                    bytes.put(key(row.get(0), rows.get(0).get(column)), Long.valueOf(row.get(column)));
                }
            }
        }
        String jvm = "JDK " + Runtime.version().feature();
        boolean same = lines.stream().anyMatch(line -> line.startsWith("| JVM | " + jvm + ","));
        return new Allocations(
                bytes,
                same
                        ? Optional.empty()
                        : Optional.of("The page was measured on another JDK than this one, " + jvm
                                + ": what it optimizes away may differ."));
    }

    /** What to say before comparing, if anything. */
    public Optional<String> warning() {
        return warning;
    }

    /** The operation of {@code who} in the discipline {@code code}, now and when the page was written. */
    public Compared compare(String code, String who, long now) {
        return new Compared(code, who, now, Optional.ofNullable(bytes.get(key(code, who))));
    }

    private static String key(String code, String who) {
        return code + " " + who;
    }
}
