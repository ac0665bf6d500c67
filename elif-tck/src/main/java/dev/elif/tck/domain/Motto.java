package dev.elif.tck.domain;

import dev.elif.event.Saving;
import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A record that replaces itself before it is saved.
 *
 * @param id null until the database has counted
 * @param text what it says
 */
@Model
public record Motto(@Id @Nullable Long id, String text) {

    @Saving
    Motto stripped() {
        return new Motto(id, text.strip());
    }
}
