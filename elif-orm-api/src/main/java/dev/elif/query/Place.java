package dev.elif.query;

/** Where models are stored, as queries see it; a {@code Database} is the only one. */
public interface Place {

    /** Its name; {@code default} for the one that needs none. */
    String name();

    /** What runs its queries; for relation handles and the static door. */
    QueryRunner runner();
}
