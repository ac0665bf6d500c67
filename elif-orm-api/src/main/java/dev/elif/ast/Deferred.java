package dev.elif.ast;

/**
 * An expression that only the query knows which it is part of, as global scopes decide what it reads: the query puts another in
 * its place before it is rendered.
 */
public non-sealed interface Deferred extends Expression {

    @Override
    default void shape(Shape shape) {
        throw new IllegalStateException("It is put into a query before it is rendered.");
    }
}
