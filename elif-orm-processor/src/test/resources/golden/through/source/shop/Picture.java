package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;

@Model
class Picture {
    @Id
    Long id;

    Long postId;
}
