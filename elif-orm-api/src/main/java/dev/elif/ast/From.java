package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * {@code from source alias join …}.
 *
 * @param source what the rows of the select are
 * @param alias what the program calls it; empty where it gave it no name
 * @param joins the tables that the program joins, in its order
 * @param joined what must hold of rows that paths join; those tables are the ones that columns, conditions and orders reach
 */
public record From(Source source, String alias, List<Join> joins, List<Joined> joined) implements Node {

    public From {
        joins = List.copyOf(joins);
        joined = List.copyOf(joined);
    }

    /** Nothing but {@code source}. */
    public static From of(Source source) {
        return new From(source, "", List.of(), List.of());
    }

    /** The same, of whose joined rows this must hold. */
    public From joined(List<Joined> others) {
        return new From(source, alias, joins, others);
    }

    boolean any(Predicate<? super Expression> test) {
        for (int i = 0; i < joins.size(); i++) {
            if (Parts.anyCondition(joins.get(i).on(), test)) {
                return true;
            }
        }
        return false;
    }

    From map(UnaryOperator<Expression> leaf) {
        return joins.isEmpty()
                ? this
                : new From(
                        source,
                        alias,
                        joins.stream().map(join -> join.map(leaf)).toList(),
                        joined);
    }

    @Override
    public void shape(Shape shape) {
        source.shape(shape);
        shape.token(alias).token(joins.size()).token(joined.size());
        shapeJoined(shape, "");
        for (Join join : joins) {
            join.shape(shape);
            shapeJoined(shape, join.alias());
        }
    }

    /** A path is joined behind the table that it starts from. */
    private void shapeJoined(Shape shape, String start) {
        for (Joined each : joined) {
            if (each.path().start().equals(start)) {
                each.shape(shape);
            }
        }
    }
}
