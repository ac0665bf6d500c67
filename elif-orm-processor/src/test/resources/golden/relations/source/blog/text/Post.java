package blog.text;

import blog.User;
import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.BelongsTo;

@Model
public class Post {

    @Id
    private Long id;

    private Long userId;
    private Long editor;

    public BelongsTo<User> user() {
        return Post_.user.of(this);
    }

    @ForeignKey("editor")
    public BelongsTo<User> editedBy() {
        return Post_.editedBy.of(this);
    }
}
