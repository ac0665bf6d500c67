package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.BelongsToMany;
import dev.elif.query.HasMany;
import java.time.LocalDate;

// @start region="post"
@Model
public class Post extends ActiveRecord<Post> {

    @Id
    private Long id;

    private Long userId;
    private String title;
    private Status status;
    private LocalDate publishedOn;

    public BelongsTo<User> user() {
        return Post_.user.of(this);
    }

    public HasMany<Comment> comments() {
        return Post_.comments.of(this);
    }
    // @end

    // @start region="belongs-to-many"
    public BelongsToMany<Tag> tags() {
        return Post_.tags.of(this);
    }
    // @end

    public enum Status {
        DRAFT,
        PUBLISHED
    }

    protected Post() {}

    public Post(String title) {
        this.title = title;
        this.status = Status.DRAFT;
    }

    public Post(User author, String title, Status status) {
        this.userId = author.id();
        this.title = title;
        this.status = status;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Post publishedOn(LocalDate day) {
        this.publishedOn = day;
        return this;
    }
}
