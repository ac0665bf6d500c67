package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphTo;
import org.jspecify.annotations.Nullable;

/** An active record that belongs to models of several types. */
@Model
public class Like extends ActiveRecord<Like> {

    @Id
    private @Nullable Long id;

    private @Nullable String likeableType;
    private @Nullable Long likeableId;
    private int stars;

    protected Like() {}

    /** So many stars, for nothing yet. */
    public Like(int stars) {
        this.stars = stars;
    }

    public MorphTo<Likeable> likeable() {
        return Like_.likeable.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable String likeableType() {
        return likeableType;
    }

    public @Nullable Long likeableId() {
        return likeableId;
    }

    public int stars() {
        return stars;
    }
}
