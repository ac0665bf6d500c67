package dev.elif.ast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the other tables that a statement reaches by itself or by a select in it. */
public final class Paths {

    /** Keeps none, and so makes none. */
    private static final Paths ANY = new Paths(null);

    private final @Nullable Set<Path> found;

    private Paths(@Nullable Set<Path> found) {
        this.found = found;
    }

    /** The tables that {@code select} joins, each behind those it starts from; what it selects from in turn is left out. */
    public static Set<Path> of(Select select) {
        if (!ANY.in(select)) {
            return Set.of();
        }
        Set<Path> found = new LinkedHashSet<>();
        boolean unused = new Paths(found).in(select);
        return found;
    }

    /** Whether {@code select} joins a table or has a select in it; asks without making anything. */
    public static boolean any(Select select) {
        return ANY.in(select);
    }

    /** Whether a condition reaches another table than the one it is asked of. */
    public static boolean any(Condition<?> condition) {
        return ANY.in(condition);
    }

    private boolean in(Select select) {
        boolean any = inAll(select.columns());
        any |= !done(any) && inConditions(select.where());
        any |= !done(any) && inAll(select.groupBy());
        for (int i = 0; i < select.orderBy().size() && !done(any); i++) {
            any |= in(select.orderBy().get(i).by());
        }
        return any;
    }

    /** One path is enough where none is kept. */
    private boolean done(boolean any) {
        return any && found == null;
    }

    private boolean inAll(List<? extends Expression> expressions) {
        boolean any = false;
        for (int i = 0; i < expressions.size() && !done(any); i++) {
            any |= in(expressions.get(i));
        }
        return any;
    }

    private boolean inConditions(List<? extends Condition<?>> conditions) {
        boolean any = false;
        for (int i = 0; i < conditions.size() && !done(any); i++) {
            any |= in(conditions.get(i));
        }
        return any;
    }

    private boolean in(Path path) {
        if (path.root()) {
            return false;
        }
        if (found != null && !found.contains(path)) {
            boolean unused = in(path.parent());
            found.add(path);
        }
        return true;
    }

    private boolean in(Expression expression) {
        if (expression instanceof ColumnRef column) {
            return in(column.path());
        } else if (expression instanceof Aggregate aggregate && aggregate.of() != null) {
            return in(aggregate.of());
        } else if (expression instanceof Arithmetic arithmetic) {
            return either(in(arithmetic.left()), in(arithmetic.right()));
        }
        return expression instanceof Subselect || expression instanceof Deferred;
    }

    /** Both were looked at. */
    private static boolean either(boolean left, boolean right) {
        return left || right;
    }

    private boolean in(Condition<?> condition) {
        if (condition instanceof Comparison<?> comparison) {
            return either(in(comparison.left()), in(comparison.right()));
        } else if (condition instanceof Between<?> between) {
            return in(between.value());
        } else if (condition instanceof In<?> in) {
            return in(in.value());
        } else if (condition instanceof InSelect<?> in) {
            return inAll(in.values());
        } else if (condition instanceof TupleIn<?> in) {
            return inAll(in.values());
        } else if (condition instanceof Like<?> like) {
            return in(like.value());
        } else if (condition instanceof NullCheck<?> check) {
            return in(check.value());
        } else if (condition instanceof Truth<?> truth) {
            return in(truth.value());
        } else if (condition instanceof Junction<?> junction) {
            return inConditions(junction.parts());
        } else if (condition instanceof Negation<?> negation) {
            return in(negation.condition());
        }
        return false;
    }
}
