package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that is dated, not counted, with a key that the program sets.
 *
 * @param code its key
 * @param text what it says
 * @param version when it was last changed
 */
@Model
public record Draft(
        @Id String code, String text, @Version @Nullable Instant version) {

    /** The same draft with another text. */
    public Draft saying(String other) {
        return new Draft(code, other, version);
    }
}
