package blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.BelongsTo;

@Model
public record Profile(@Id long id, long userId) {

    public BelongsTo<User> user() {
        return Profile_.user.of(this);
    }
}
