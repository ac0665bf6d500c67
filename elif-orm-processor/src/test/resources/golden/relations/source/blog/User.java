package blog;

import blog.text.Post;
import dev.elif.model.ForeignKey;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import dev.elif.query.HasOne;

@Model
public class User extends ActiveRecord<User> {

    @Id
    private Long id;

    private Long managerId;

    public HasMany<Post> posts() {
        return User_.posts.of(this);
    }

    public HasOne<Profile> profile() {
        return User_.profile.of(this);
    }

    public BelongsTo<User> manager() {
        return User_.manager.of(this);
    }

    @ForeignKey("managerId")
    public HasMany<User> reports() {
        return User_.reports.of(this);
    }

    public static HasMany<Post> notARelation() {
        return null;
    }
}
