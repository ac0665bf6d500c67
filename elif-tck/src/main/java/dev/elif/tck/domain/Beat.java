package dev.elif.tck.domain;

import dev.elif.model.Convert;
import dev.elif.model.Converter;
import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.UpdatedAt;
import dev.elif.query.ActiveRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An active record whose times are stored as numbers. */
@Model
public class Beat extends ActiveRecord<Beat> {

    @Id
    private @Nullable Long id;

    @CreatedAt
    @Convert(Seconds.class)
    private @Nullable Instant createdAt;

    @UpdatedAt
    @Convert(Seconds.class)
    private @Nullable Instant updatedAt;

    private int volume;

    protected Beat() {}

    public Beat(int volume) {
        this.volume = volume;
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    public int volume() {
        return volume;
    }

    /** By one. */
    public Beat louder() {
        volume++;
        return this;
    }

    /** Seconds since 1970, nothing finer. */
    public static final class Seconds implements Converter<Instant, Long> {

        @Override
        public Long toDatabase(Instant value) {
            return value.getEpochSecond();
        }

        @Override
        public Instant fromDatabase(Long stored) {
            return Instant.ofEpochSecond(stored);
        }
    }
}
