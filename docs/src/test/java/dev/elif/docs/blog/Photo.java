package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphMany;

// @start region="morph-many"
@Model
public final class Photo extends ActiveRecord<Photo> implements Reactable {

    @Id
    private Long id;

    private String title;

    public MorphMany<Reaction> reactions() {
        return Photo_.reactions.of(this);
    }
    // @end

    Photo() {}

    public Photo(String title) {
        this.title = title;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }
}
