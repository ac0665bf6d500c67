package dev.elif.benchmarks.elif.active;

import dev.elif.benchmarks.value.CommentValue;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import java.time.Instant;

/** A comment. */
@Model
public class Comment extends ActiveRecord<Comment> {

    @Id
    private Long id;

    private Long postId;
    private String author;
    private String body;
    private Instant createdAt;

    protected Comment() {}

    CommentValue value() {
        return new CommentValue(id, postId, author, body, createdAt);
    }
}
