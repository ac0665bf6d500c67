package dev.elif.tck.domain;

import dev.elif.model.Appended;
import dev.elif.model.Fillable;
import dev.elif.model.Hidden;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that says what leaves it and what may come in.
 *
 * @param id the key
 * @param holder whose it is
 * @param uses how often it was used
 * @param secret what proves it
 * @param version the changes
 */
@Model
public record Pass(
        @Id @Nullable UUID id,
        @Fillable @Nullable String holder,
        @Fillable int uses,
        @Hidden @Nullable String secret,
        @Version int version) {

    /** Whether it was never used. */
    @Appended
    public boolean isFresh() {
        return uses == 0;
    }
}
