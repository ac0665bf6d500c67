package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.HasOne;

@Model
class Post {
    @Id
    Long id;

    Long userId;

    HasOne<Picture> picture() {
        return Post_.picture.of(this);
    }
}
