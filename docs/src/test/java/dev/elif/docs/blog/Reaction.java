package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphTo;

// @start region="morph-to"
@Model
public class Reaction extends ActiveRecord<Reaction> {

    @Id
    private Long id;

    private String reactableType;
    private Long reactableId;
    private String emoji;

    public MorphTo<Reactable> reactable() {
        return Reaction_.reactable.of(this);
    }
    // @end

    protected Reaction() {}

    public Reaction(String emoji) {
        this.emoji = emoji;
    }

    public Long id() {
        return id;
    }

    public String emoji() {
        return emoji;
    }
}
