package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsToManyUsing;
import dev.elif.query.HasMany;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An active record whose key is a UUID that elif makes. */
@Model
public class Team extends ActiveRecord<Team> {

    @Id
    private @Nullable UUID id;

    private String name;

    protected Team() {}

    /** A new team. */
    public Team(String name) {
        this.name = name;
    }

    public HasMany<Membership> memberships() {
        return Team_.memberships.of(this);
    }

    public BelongsToManyUsing<User, Membership> users() {
        return Team_.users.of(this);
    }

    public @Nullable UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** With that key instead of a new one. */
    public Team withId(UUID value) {
        this.id = value;
        return this;
    }
}
