package dev.elif.tck.domain;

import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.UpdatedAt;
import dev.elif.query.BelongsTo;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record with a counted key and timestamps: every write returns another instance.
 *
 * @param id null until the database has counted
 * @param userId whose it is
 * @param code what to type in
 * @param amount what it is worth
 * @param createdAt null until it is inserted
 * @param updatedAt null until it is inserted
 */
@Model
public record Voucher(
        @Id @Nullable Long id,
        @Nullable Long userId,
        String code,
        BigDecimal amount,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {

    /** A new voucher. */
    public static Voucher of(@Nullable Long userId, String code, String amount) {
        return new Voucher(null, userId, code, new BigDecimal(amount), null, null);
    }

    public BelongsTo<User> user() {
        return Voucher_.user.of(this);
    }

    /** The same voucher of another worth. */
    public Voucher worth(String value) {
        return new Voucher(id, userId, code, new BigDecimal(value), createdAt, updatedAt);
    }
}
