package dev.elif.ast;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decides a statement's text, apart from its values: two statements of one shape share one SQL text.
 *
 * <p>Filled by one thread, in the order in which the statement is rendered. {@link #key()} is then immutable.
 */
public final class Shape {

    private final List<Object> tokens = new ArrayList<>(32);
    private final List<Bind> binds = new ArrayList<>(8);

    private boolean writing;

    /** What stands before the statement; most have nothing there. */
    private @Nullable Definitions definitions;

    /** Common tables by their names, and what decides their text. */
    private static final class Definitions {
        private final Map<String, Common> known = new HashMap<>();
        private final List<Object> tokens = new ArrayList<>();
        private final List<Bind> binds = new ArrayList<>();
    }

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

    /** Says that the statement writes, or locks what somebody will write. */
    public Shape writes() {
        writing = true;
        return this;
    }

    /** Whether the statement writes or locks. */
    public boolean writing() {
        return writing;
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

    /** Adds the definition of a common table before the statement, once; those that it reads stand before it. */
    void common(Common table) {
        if (definitions == null) {
            definitions = new Definitions();
        }
        Common known = definitions.known.putIfAbsent(table.name(), table);
        if (known == null) {
            Shape definition = new Shape();
            definition.definitions = definitions;
            table.define(definition);
            definitions.tokens.addAll(definition.tokens);
            definitions.binds.addAll(definition.binds);
            writing |= definition.writing;
        } else if (!known.equals(table)) {
            throw new QueryException(ApiMessage.COMMON_TWICE, table.name());
        }
    }

    /** The values in the order of their {@code ?}. */
    public List<Bind> binds() {
        return definitions == null ? binds : joined(definitions.binds, binds);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return both;
    }

    /** The key that SQL text is cached by. */
    public Key key() {
        return new Key((definitions == null ? tokens : joined(definitions.tokens, tokens)).toArray());
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
