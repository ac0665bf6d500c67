package news;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Morph;
import dev.elif.model.MorphAlias;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphMany;
import dev.elif.query.MorphOne;
import dev.elif.query.MorphToMany;
import dev.elif.query.Query;

@Model
@MorphAlias("text")
public final class Article extends ActiveRecord<Article> implements Commentable {

    @Id
    Long id;

    public MorphMany<Comment> comments() {
        return Article_.comments.of(this);
    }

    @Morph("taggable")
    public MorphToMany<Tag> tags() {
        return Article_.tags.of(this);
    }

    public MorphOne<Comment> last() {
        return Article_.last.of(this);
    }

    static Query<Comment> last(Query<Comment> comments) {
        return comments.orderBy(Comment_.id.desc());
    }
}
