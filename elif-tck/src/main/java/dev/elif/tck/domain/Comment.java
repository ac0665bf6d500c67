package dev.elif.tck.domain;

import dev.elif.model.ColumnName;
import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An active record with one timestamp only, in a column of another name. */
@Model
public class Comment extends ActiveRecord<Comment> {

    @Id
    private @Nullable Long id;

    private @Nullable Long postId;
    private @Nullable Long authorId;
    private String text;

    @CreatedAt
    @ColumnName("written_at")
    private @Nullable LocalDateTime writtenAt;

    protected Comment() {}

    /** What {@code authorId} says of the post. */
    public Comment(@Nullable Long postId, @Nullable Long authorId, String text) {
        this.postId = postId;
        this.authorId = authorId;
        this.text = text;
    }

    public BelongsTo<Post> post() {
        return Comment_.post.of(this);
    }

    public BelongsTo<User> author() {
        return Comment_.author.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long postId() {
        return postId;
    }

    public @Nullable Long authorId() {
        return authorId;
    }

    public String text() {
        return text;
    }

    public @Nullable LocalDateTime writtenAt() {
        return writtenAt;
    }
}
