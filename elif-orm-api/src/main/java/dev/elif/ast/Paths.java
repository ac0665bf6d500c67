package dev.elif.ast;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the other tables that a statement reaches by itself or by a select in it. */
public final class Paths {

    private Paths() {}

    /** The tables that {@code select} joins, each behind those it starts from; what it selects from in turn is left out. */
    public static Set<Path> of(Select select) {
        if (!any(select)) {
            return Set.of();
        }
        Set<Path> found = new LinkedHashSet<>();
        boolean unused = select.any(expression -> {
            if (expression instanceof ColumnRef column) {
                add(found, column.path());
            }
            return false;
        });
        return found;
    }

    /** Whether {@code select} joins a table or has a select in it; asks without making anything. */
    public static boolean any(Select select) {
        return !select.from().joins().isEmpty() || !select.from().alias().isEmpty() || select.any(Paths::reaches);
    }

    /** Whether a value is of another table than the one it is asked of, or of a select. */
    public static boolean any(Expression expression) {
        return expression.any(Paths::reaches);
    }

    /** Whether a condition reaches another table than the one it is asked of. */
    public static boolean any(Condition<?> condition) {
        return condition.any(Paths::reaches);
    }

    private static boolean reaches(Expression expression) {
        return expression instanceof ColumnRef column
                ? !column.path().root()
                : expression instanceof Subselect || expression instanceof Deferred;
    }

    private static void add(Set<Path> found, Path path) {
        if (!path.joins().isEmpty() && !found.contains(path)) {
            add(found, path.parent());
            found.add(path);
        }
    }
}
