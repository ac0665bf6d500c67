package dev.elif.impl.map;

import dev.elif.query.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what PostgreSQL explains.
 *
 * <p>Source of the names: its documentation of {@code EXPLAIN}, format JSON.
 */
public final class Plans {

    private static final String CHILDREN = "Plans";

    private Plans() {}

    /** The plan of {@code explained}, which holds one object. */
    public static Plan of(@Nullable List<?> explained) {
        Map<?, ?> only = (Map<?, ?>) Objects.requireNonNull(explained).get(0);
        return plan((Map<?, ?>) Objects.requireNonNull(only.get("Plan")));
    }

    private static Plan plan(Map<?, ?> node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        node.forEach((name, value) -> {
            if (!name.equals(CHILDREN)) {
                properties.put(name.toString(), value);
            }
        });
        List<?> children = node.get(CHILDREN) instanceof List<?> some ? some : List.of();
        Plan.Actual actual = node.containsKey("Actual Loops")
                ? new Plan.Actual(
                        number(node, "Actual Total Time"), number(node, "Actual Rows"), number(node, "Actual Loops"))
                : null;
        return new Plan(
                Objects.toString(node.get("Node Type")),
                text(node, "Relation Name"),
                text(node, "Index Name"),
                new Plan.Estimate(number(node, "Total Cost"), number(node, "Plan Rows")),
                actual,
                children.stream().map(child -> plan((Map<?, ?>) child)).toList(),
                properties);
    }

    private static @Nullable String text(Map<?, ?> node, String name) {
        return node.get(name) == null ? null : node.get(name).toString();
    }

    private static double number(Map<?, ?> node, String name) {
        return node.get(name) instanceof Number number ? number.doubleValue() : 0;
    }
}
