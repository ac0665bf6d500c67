package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/** A kind of music; a small value that never changes, so a record. */
@Model
public record Genre(@Id @Nullable Long id, String name) {

    /** A genre that the database has yet to give a key. */
    public Genre(String name) {
        this(null, name);
    }
}
