package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The record whose events are observed: an observer replaces it to change it.
 *
 * @param id null until the database has counted
 * @param recipient who gets it
 * @param text what it says
 */
@Model
public record Letter(@Id @Nullable Long id, String recipient, String text) {

    /** A new letter. */
    public static Letter to(String recipient, String text) {
        return new Letter(null, recipient, text);
    }

    /** The same letter with another text. */
    public Letter saying(String other) {
        return new Letter(id, recipient, other);
    }
}
