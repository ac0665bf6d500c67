package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.SoftDelete;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A record that is deleted softly.
 *
 * @param id null until the database has counted
 * @param text what it says
 * @param deletedAt when it was deleted
 */
@Model
public record Memo(
        @Id @Nullable Long id,
        String text,
        @SoftDelete @Nullable LocalDateTime deletedAt) {

    /** A new memo. */
    public static Memo of(String text) {
        return new Memo(null, text, null);
    }
}
