package dev.elif.benchmarks.elif.active;

import dev.elif.benchmarks.value.PostTree;
import dev.elif.benchmarks.value.PostValue;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import java.time.Instant;

/** A post. */
@Model
public class Post extends ActiveRecord<Post> {

    @Id
    private Long id;

    private Long userId;
    private String title;
    private String status;
    private int views;
    private Instant createdAt;

    protected Post() {}

    /** What was said about it. */
    public HasMany<Comment> comments() {
        return Post_.comments.of(this);
    }

    int views() {
        return views;
    }

    PostTree tree() {
        return new PostTree(
                new PostValue(id, userId, title, status, views, createdAt),
                comments().list().stream().map(Comment::value).toList());
    }
}
