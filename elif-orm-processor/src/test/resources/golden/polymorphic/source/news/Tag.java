package news;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Morph;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphedByMany;

@Model
public class Tag extends ActiveRecord<Tag> {

    @Id
    Long id;

    @Morph("taggable")
    public MorphedByMany<Article> articles() {
        return Tag_.articles.of(this);
    }
}
