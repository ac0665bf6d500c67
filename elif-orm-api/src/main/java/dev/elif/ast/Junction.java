package dev.elif.ast;

import java.util.List;

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
    public void shape(Shape shape) {
        shape.token(kind).nodes(parts);
    }
}
