package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.HasMany;

@Model
class User {
    @Id
    Long id;

    Long countryId;

    HasMany<Post> posts() {
        return User_.posts.of(this);
    }
}
