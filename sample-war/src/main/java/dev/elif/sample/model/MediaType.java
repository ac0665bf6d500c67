package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/** The format of a track's file. */
@Model
public record MediaType(@Id @Nullable Long id, String name) {

    /** A format that the database has yet to give a key. */
    public MediaType(String name) {
        this(null, name);
    }
}
