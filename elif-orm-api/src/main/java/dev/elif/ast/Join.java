package dev.elif.ast;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A table that the program joins: {@code left join source alias on …}.
 *
 * @param kind how
 * @param lateral whether the source, a select, sees the tables before it
 * @param source what is joined
 * @param alias what it is called
 * @param on all must hold; empty for a cross join
 * @param own what must hold of its rows besides; these columns are those of the joined table itself
 */
public record Join(
        Kind kind,
        boolean lateral,
        Source source,
        String alias,
        List<? extends Condition<?>> on,
        List<? extends Condition<?>> own)
        implements Node {

    /** Which rows stay that find no other. */
    public enum Kind {
        /** None. */
        INNER,
        /** Those before. */
        LEFT,
        /** Those joined. */
        RIGHT,
        /** All. */
        FULL,
        /** Every row finds every other. */
        CROSS;

        /** As SQL writes it. */
        public String sql() {
            return this == INNER ? "join" : name().toLowerCase(Locale.ROOT) + " join";
        }

        /** Whether rows come out without one of the tables before. */
        public boolean loses() {
            return this == RIGHT || this == FULL;
        }
    }

    public Join {
        on = List.copyOf(on);
        own = List.copyOf(own);
    }

    Join map(UnaryOperator<Expression> leaf) {
        return new Join(kind, lateral, source, alias, Parts.mapConditions(on, leaf), own);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(kind).token(lateral).token(alias);
        source.shape(shape);
        shape.nodes(on).nodes(own);
    }
}
