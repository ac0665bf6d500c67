package dev.elif.benchmarks.elif.record;

import dev.elif.benchmarks.value.UserValue;
import dev.elif.benchmarks.value.Valued;
import dev.elif.model.Id;
import dev.elif.model.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user; of a database with a name, as elif gives each table of one database a single model. */
@Model(database = "records")
public record User(
        @Id @Nullable Long id,
        String email,
        String name,
        String country,
        @Nullable Integer age,
        long score,
        boolean active,
        Instant createdAt,
        Instant updatedAt)
        implements Valued {

    static User of(UserValue value) {
        return new User(
                null,
                value.email(),
                value.name(),
                value.country(),
                value.age(),
                value.score(),
                value.active(),
                value.createdAt(),
                value.updatedAt());
    }

    User withScore(long other) {
        return new User(id, email, name, country, age, other, active, createdAt, updatedAt);
    }

    @Override
    public UserValue value() {
        return new UserValue(id, email, name, country, age, score, active, createdAt, updatedAt);
    }
}
