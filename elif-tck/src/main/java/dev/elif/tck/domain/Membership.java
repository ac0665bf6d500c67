package dev.elif.tck.domain;

import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An active record with a composite key, whose parts are foreign keys, and children that point at both. */
@Model
public class Membership extends ActiveRecord<Membership> {

    @Id
    private @Nullable Long userId;

    @Id
    private @Nullable UUID teamId;

    private String role;

    protected Membership() {}

    /** That user in that team. */
    public Membership(@Nullable Long userId, @Nullable UUID teamId, String role) {
        this.userId = userId;
        this.teamId = teamId;
        this.role = role;
    }

    public BelongsTo<User> user() {
        return Membership_.user.of(this);
    }

    public BelongsTo<Team> team() {
        return Membership_.team.of(this);
    }

    @ForeignKey({"userId", "teamId"})
    public HasMany<Duty> duties() {
        return Membership_.duties.of(this);
    }

    public @Nullable Long userId() {
        return userId;
    }

    public @Nullable UUID teamId() {
        return teamId;
    }

    public String role() {
        return role;
    }

    /** In another role. */
    public Membership as(String value) {
        this.role = value;
        return this;
    }
}
