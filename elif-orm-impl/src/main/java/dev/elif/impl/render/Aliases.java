package dev.elif.impl.render;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Arithmetic;
import dev.elif.ast.Between;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.In;
import dev.elif.ast.InSelect;
import dev.elif.ast.Junction;
import dev.elif.ast.Like;
import dev.elif.ast.Negation;
import dev.elif.ast.NullCheck;
import dev.elif.ast.Order;
import dev.elif.ast.Path;
import dev.elif.ast.Select;
import dev.elif.ast.Truth;
import dev.elif.ast.TupleIn;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The joins of one select and their aliases: {@code t} for the root, {@code t1}, {@code t2} … for each distinct path.
 *
 * <p>A select without paths needs no aliases at all.
 */
final class Aliases {

    private final Map<Path, String> byPath = new LinkedHashMap<>();
    private final boolean rooted;

    private Aliases(boolean rooted) {
        this.rooted = rooted;
    }

    /** For a statement without joins. */
    static Aliases none() {
        return new Aliases(false);
    }

    /** For a statement without joins that says what table a column is of all the same. */
    static Aliases rooted() {
        return new Aliases(true);
    }

    static Aliases of(Select select) {
        Aliases aliases = none();
        select.columns().forEach(aliases::add);
        select.where().forEach(aliases::add);
        select.groupBy().forEach(aliases::add);
        for (Order<?> order : select.orderBy()) {
            aliases.add(order.by());
        }
        return aliases;
    }

    boolean isEmpty() {
        return byPath.isEmpty() && !rooted;
    }

    /** The joined paths, each behind those it starts from. */
    Iterable<Path> paths() {
        return byPath.keySet();
    }

    String of(Path path) {
        return path.root() ? "t" : byPath.getOrDefault(path, "t");
    }

    private void add(Path path) {
        if (!path.root() && !byPath.containsKey(path)) {
            add(path.parent());
            byPath.put(path, "t" + (byPath.size() + 1));
        }
    }

    private void add(Expression expression) {
        if (expression instanceof ColumnRef column) {
            add(column.path());
        } else if (expression instanceof Aggregate aggregate && aggregate.of() != null) {
            add(aggregate.of());
        } else if (expression instanceof Arithmetic arithmetic) {
            add(arithmetic.left());
            add(arithmetic.right());
        }
    }

    private void add(Condition<?> condition) {
        if (condition instanceof Comparison<?> comparison) {
            add(comparison.left());
            add(comparison.right());
        } else if (condition instanceof Between<?> between) {
            add(between.value());
        } else if (condition instanceof In<?> in) {
            add(in.value());
        } else if (condition instanceof InSelect<?> in) {
            in.values().forEach(this::add);
        } else if (condition instanceof TupleIn<?> in) {
            in.values().forEach(this::add);
        } else if (condition instanceof Like<?> like) {
            add(like.value());
        } else if (condition instanceof NullCheck<?> check) {
            add(check.value());
        } else if (condition instanceof Truth<?> truth) {
            add(truth.value());
        } else if (condition instanceof Junction<?> junction) {
            junction.parts().forEach(this::add);
        } else if (condition instanceof Negation<?> negation) {
            add(negation.condition());
        }
    }
}
