package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Through;
import dev.elif.query.HasMany;
import dev.elif.query.HasManyThrough;
import dev.elif.query.HasOneThrough;

@Model
class Country {
    @Id
    Long id;

    HasMany<User> users() {
        return Country_.users.of(this);
    }

    @Through("users.posts")
    HasManyThrough<Post> posts() {
        return Country_.posts.of(this);
    }

    @Through("users.posts.picture")
    HasOneThrough<Picture> picture() {
        return Country_.picture.of(this);
    }
}
