package dev.elif.ast;

/** A part of a statement. */
public interface Node {

    /** Writes what decides the SQL text to {@code shape}, and the values beside it in the order of their {@code ?}. */
    void shape(Shape shape);
}
