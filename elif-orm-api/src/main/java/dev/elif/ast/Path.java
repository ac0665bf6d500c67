package dev.elif.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a statement's root table, or one that the program has named, to another over relations that lead to one row; each
 * step is a {@code left join}.
 *
 * <p>Equal paths share one join.
 *
 * @param start the alias of the table it starts from; empty for the root table
 * @param joins the steps, outermost first; empty for that table itself
 */
public record Path(String start, List<Join> joins) implements Node {

    /** The root table itself. */
    public static final Path ROOT = new Path("", List.of());

    /**
     * One step.
     *
     * @param relation the relation's name, which with its path tells joins of one table apart
     * @param model the model joined
     * @param table its table
     * @param from the key columns on the near side
     * @param to the key columns on the far side, in the same order
     */
    public record Join(String relation, Class<?> model, Table table, List<String> from, List<String> to) {

        public Join {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    public Path {
        joins = List.copyOf(joins);
    }

    /** Whether this is the root table. */
    public boolean root() {
        return joins.isEmpty() && start.isEmpty();
    }

    /** The table of that alias itself. */
    public static Path of(String alias) {
        return new Path(alias, List.of());
    }

    /** The same way from the table of that alias. */
    public Path from(String alias) {
        return new Path(alias, joins);
    }

    /** This path with one step before it. */
    public Path after(Join first) {
        List<Join> steps = new ArrayList<>(joins.size() + 1);
        steps.add(first);
        steps.addAll(joins);
        return new Path(start, steps);
    }

    /** The path without its last step. */
    public Path parent() {
        return new Path(start, joins.subList(0, joins.size() - 1));
    }

    /** The last step. */
    public Join last() {
        return joins.get(joins.size() - 1);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(start).token(joins.size());
        for (Join join : joins) {
            shape.token(join);
        }
    }
}
