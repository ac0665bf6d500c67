package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import org.jspecify.annotations.Nullable;

/** An active record without scopes that belongs to one with. */
@Model
public class Reply extends ActiveRecord<Reply> {

    @Id
    private @Nullable Long id;

    private @Nullable Long reviewId;
    private String text;

    protected Reply() {}

    /** To that review. */
    public Reply(@Nullable Long reviewId, String text) {
        this.reviewId = reviewId;
        this.text = text;
    }

    public BelongsTo<Review> review() {
        return Reply_.review.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long reviewId() {
        return reviewId;
    }

    public String text() {
        return text;
    }
}
