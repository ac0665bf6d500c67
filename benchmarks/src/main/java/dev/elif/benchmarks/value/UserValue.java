package dev.elif.benchmarks.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user. */
public record UserValue(
        long id,
        String email,
        String name,
        String country,
        @Nullable Integer age,
        long score,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {

    /** The same user with that key. */
    public UserValue withId(long other) {
        return new UserValue(other, email, name, country, age, score, active, createdAt, updatedAt);
    }
}
