package news;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphMany;

@Model
public final class Video extends ActiveRecord<Video> implements Commentable {

    @Id
    Long id;

    public MorphMany<Comment> comments() {
        return Video_.comments.of(this);
    }
}
