package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.ModelState;
import dev.elif.query.BelongsTo;
import org.jspecify.annotations.Nullable;

/** A plain class that keeps loaded relations, because it has a {@link ModelState}. */
@Model
public class Profile {

    @SuppressWarnings("UnusedVariable") // generated code reads it
    private final transient ModelState state = new ModelState();

    @Id
    private @Nullable Long id;

    private @Nullable Long userId;
    private String bio;

    protected Profile() {}

    /** What {@code userId} says of itself. */
    public Profile(@Nullable Long userId, String bio) {
        this.userId = userId;
        this.bio = bio;
    }

    public BelongsTo<User> user() {
        return Profile_.user.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long userId() {
        return userId;
    }

    public String bio() {
        return bio;
    }

    /** With another text. */
    public Profile withBio(String value) {
        this.bio = value;
        return this;
    }
}
