package dev.elif.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many tests ended how. */
record Outcome(int passed, int failed, int skipped) {

    static final Outcome NONE = new Outcome(0, 0, 0);

    Outcome plus(Outcome other) {
        return new Outcome(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    /** As it stands in the table: what there is none of is left out. */
    String text() {
        return Stream.of(counted(passed, "passed"), counted(failed, "**failed**"), counted(skipped, "skipped"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(int number, String what) {
        return number == 0 ? "" : number + " " + what;
    }
}
