package news;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphTo;

@Model
public class Comment extends ActiveRecord<Comment> {

    @Id
    Long id;

    String commentableType;
    Long commentableId;

    public MorphTo<Commentable> commentable() {
        return Comment_.commentable.of(this);
    }
}
