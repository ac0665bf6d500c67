package dev.elif.ast;

import java.util.List;
import java.util.Locale;

/**
 * Selects of the same columns put together: {@code (select …) union (select …)}.
 *
 * @param kind how
 * @param all whether equal rows stay
 * @param parts at least two
 */
public record Combined(Kind kind, boolean all, List<? extends Statement> parts) implements Statement {

    /** How rows are put together. */
    public enum Kind {
        /** Those of any. */
        UNION,
        /** Those of all. */
        INTERSECT,
        /** Those of the first that no other has. */
        EXCEPT;

        /** As SQL writes it. */
        public String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Combined {
        parts = List.copyOf(parts);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(kind).token(all).nodes(parts);
    }
}
