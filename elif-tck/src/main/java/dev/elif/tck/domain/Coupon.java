package dev.elif.tck.domain;

import dev.elif.model.GeneratedBy;
import dev.elif.model.Id;
import dev.elif.model.IdGenerator;
import dev.elif.model.KeyGeneration;
import dev.elif.model.Model;
import dev.elif.model.Ulid;
import dev.elif.model.UuidV4;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A record of which elif makes almost everything.
 *
 * @param id a ULID
 * @param token a random UUID
 * @param number made by a generator of the program
 * @param text what the program says
 */
@Model
public record Coupon(
        @Id(KeyGeneration.ULID) @Nullable String id,
        @GeneratedBy(UuidV4.class) @Nullable UUID token,
        @GeneratedBy(Numbers.class) @Nullable Long number,
        String text) {

    /** Counts in sevens. */
    public static final class Numbers implements IdGenerator<Long> {

        private final AtomicLong last = new AtomicLong();

        @Override
        public Long next() {
            return last.addAndGet(7);
        }
    }

    /** A batch of coupons, with keys of another kind. */
    @Model
    public record Batch(
            @Id(KeyGeneration.UUID_V4) @Nullable UUID id,
            @GeneratedBy(Ulid.class) @Nullable String label) {}

    /** Has a key by a generator of the program. */
    @Model
    public record Stub(@Id @GeneratedBy(Numbers.class) long id, String text) {}
}
