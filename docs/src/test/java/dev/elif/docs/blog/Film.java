package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphMany;

@Model
public final class Film extends ActiveRecord<Film> implements Reactable {

    @Id
    private Long id;

    private String title;

    public MorphMany<Reaction> reactions() {
        return Film_.reactions.of(this);
    }

    Film() {}

    public Film(String title) {
        this.title = title;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }
}
