package dev.elif.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Several conditions joined by one word, always in parentheses.
 *
 * @param kind the word
 * @param parts the conditions
 */
public record Junction<M>(Kind kind, List<Condition<? super M>> parts) implements Condition<M> {

    /** The word. */
    public enum Kind {
        AND,
        OR
    }

    public Junction {
        parts = List.copyOf(parts);
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return Parts.anyCondition(parts, test);
    }

    @Override
    public Condition<M> map(UnaryOperator<Expression> leaf) {
        List<Condition<? super M>> mapped = new ArrayList<>(parts.size());
        parts.forEach(part -> mapped.add(part.map(leaf)));
        return new Junction<>(kind, mapped);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(kind).nodes(parts);
    }
}
