package dev.elif.ast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides a statement's text, apart from its values: two statements of one shape share one SQL text.
 *
 * <p>Filled by one thread, in the order in which the statement is rendered. {@link #key()} is then immutable.
 */
public final class Shape {

    private final List<Object> tokens = new ArrayList<>(32);
    private final List<Bind> binds = new ArrayList<>(8);

    /** The shape of a statement, or of a part of one, filled. */
    public static Shape of(Node node) {
        Shape shape = new Shape();
        node.shape(shape);
        return shape;
    }

    /** Adds a token that decides the text: a name, a number that is rendered as it is, an enum constant, a class. */
    public Shape token(Object token) {
        tokens.add(token);
        return this;
    }

    /** Adds every node of a list, and its length. */
    public Shape nodes(List<? extends Node> nodes) {
        tokens.add(nodes.size());
        for (Node node : nodes) {
            node.shape(this);
        }
        return this;
    }

    /** Adds a node that may be missing. */
    public Shape optional(@Nullable Node node) {
        tokens.add(node != null);
        if (node != null) {
            node.shape(this);
        }
        return this;
    }

    /** Adds a value: its type decides the text, the value does not. */
    public Shape bind(Bind bind) {
        tokens.add(bind.array() ? Bind.class : Shape.class);
        tokens.add(bind.type());
        binds.add(bind);
        return this;
    }

    /** The values in the order of their {@code ?}. */
    public List<Bind> binds() {
        return binds;
    }

    /** The key that SQL text is cached by. */
    public Key key() {
        return new Key(tokens.toArray());
    }

    /** An immutable shape, equal to every other of the same text. */
    public static final class Key {

        private final Object[] tokens;
        private final int hash;

        Key(Object[] tokens) {
            this.tokens = tokens;
            this.hash = Arrays.hashCode(tokens);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && Arrays.equals(tokens, key.tokens);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
