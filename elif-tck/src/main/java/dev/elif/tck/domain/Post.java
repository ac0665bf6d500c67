package dev.elif.tck.domain;

import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.UpdatedAt;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.BelongsToMany;
import dev.elif.query.HasMany;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An active record with two relations to one model, an enum, and a foreign key that may be null. */
@Model
public class Post extends ActiveRecord<Post> {

    /** How far a post has come. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        ARCHIVED
    }

    @Id
    private @Nullable Long id;

    private @Nullable Long userId;
    private @Nullable Long editorId;
    private String title;
    private Status status = Status.DRAFT;
    private int votes;

    @CreatedAt
    private @Nullable OffsetDateTime createdAt;

    @UpdatedAt
    private @Nullable OffsetDateTime updatedAt;

    protected Post() {}

    /** A draft of that user. */
    public Post(@Nullable Long userId, String title) {
        this.userId = userId;
        this.title = title;
    }

    public BelongsTo<User> user() {
        return Post_.user.of(this);
    }

    public BelongsTo<User> editor() {
        return Post_.editor.of(this);
    }

    public HasMany<Comment> comments() {
        return Post_.comments.of(this);
    }

    public BelongsToMany<Tag> tags() {
        return Post_.tags.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long userId() {
        return userId;
    }

    public @Nullable Long editorId() {
        return editorId;
    }

    public String title() {
        return title;
    }

    public Status status() {
        return status;
    }

    public int votes() {
        return votes;
    }

    public @Nullable OffsetDateTime createdAt() {
        return createdAt;
    }

    public @Nullable OffsetDateTime updatedAt() {
        return updatedAt;
    }

    /** With another title. */
    public Post titled(@Nullable String value) {
        this.title = value;
        return this;
    }

    /** By another user. */
    public Post by(@Nullable Long user) {
        this.userId = user;
        return this;
    }

    /** Edited by that user. */
    public Post editedBy(@Nullable Long user) {
        this.editorId = user;
        return this;
    }

    /** As far as that. */
    public Post in(Status value) {
        this.status = value;
        return this;
    }

    /** With so many votes. */
    public Post voted(int value) {
        this.votes = value;
        return this;
    }
}
