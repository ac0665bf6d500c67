package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.ModelState;
import dev.elif.query.BelongsTo;

// @start region="plain-class"
@Model
public class Comment {

    @Id
    private Long id;

    private Long postId;
    private String body;

    private final transient ModelState state = new ModelState(); // optional: keeps loaded relations

    public BelongsTo<Post> post() {
        return Comment_.post.of(this);
    }
    // @end

    protected Comment() {}

    public Comment(Post post, String body) {
        this.postId = post.id();
        this.body = body;
    }

    public String body() {
        return body;
    }
}
