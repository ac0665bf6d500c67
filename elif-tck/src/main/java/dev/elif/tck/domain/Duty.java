package dev.elif.tck.domain;

import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An active record whose foreign key has two columns, each of which may be null. */
@Model
public class Duty extends ActiveRecord<Duty> {

    @Id
    private @Nullable Long id;

    private @Nullable Long userId;
    private @Nullable UUID teamId;
    private String title;

    protected Duty() {}

    /** What that member has to do. */
    public Duty(@Nullable Long userId, @Nullable UUID teamId, String title) {
        this.userId = userId;
        this.teamId = teamId;
        this.title = title;
    }

    @ForeignKey({"userId", "teamId"})
    public BelongsTo<Membership> membership() {
        return Duty_.membership.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long userId() {
        return userId;
    }

    public @Nullable UUID teamId() {
        return teamId;
    }

    public String title() {
        return title;
    }
}
