package dev.elif.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the database runs a statement: one step of it, and those that feed it. Immutable; {@link #toString} is the whole tree, a line a
 * step.
 *
 * @param node what the step does, such as {@code Index Scan}
 * @param relation the table it reads; null where it reads none
 * @param index the index it uses; null where it uses none
 * @param estimate what the planner thinks
 * @param actual what was measured; null unless it was analysed
 * @param children the steps that feed it
 * @param properties all that the database says about the step but its children, by its own names; conditions are shown with values
 */
public record Plan(
        String node,
        @Nullable String relation,
        @Nullable String index,
        Estimate estimate,
        @Nullable Actual actual,
        List<Plan> children,
        Map<String, Object> properties) {

    public Plan {
        children = List.copyOf(children);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /**
     * What the planner thinks.
     *
     * @param cost all of the step and of those that feed it, in the planner's own units
     * @param rows how many come out
     */
    public record Estimate(double cost, double rows) {}

    /**
     * What was measured.
     *
     * @param milliseconds until the last row, for each time that the step ran
     * @param rows how many came out, for each time
     * @param loops how often it ran
     */
    public record Actual(double milliseconds, double rows, double loops) {}

    /** The first step below, or this one, that does {@code wanted}, such as {@code Seq Scan}. */
    public Optional<Plan> find(String wanted) {
        return node.equals(wanted)
                ? Optional.of(this)
                : children.stream()
                        .flatMap(child -> child.find(wanted).stream())
                        .findFirst();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text, "");
        return text.toString();
    }

    private void write(StringBuilder text, String indent) {
        text.append(indent).append(node);
        if (index != null) {
            text.append(" using ").append(index);
        }
        if (relation != null) {
            text.append(" on ").append(relation);
        }
        text.append(String.format(Locale.ROOT, " (cost %.2f, rows %.0f)", estimate.cost(), estimate.rows()));
        if (actual != null) {
            text.append(String.format(
                    Locale.ROOT,
                    " (actual %.3f ms, rows %.0f, loops %.0f)",
                    actual.milliseconds(),
                    actual.rows(),
                    actual.loops()));
        }
        for (Plan child : children) {
            text.append('\n');
            child.write(text, indent + "  ");
        }
    }
}
