package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsToMany;

// @start region="tag"
@Model
public class Tag extends ActiveRecord<Tag> {

    @Id
    private Long id;

    private String name;

    public BelongsToMany<Post> posts() {
        return Tag_.posts.of(this);
    }
    // @end

    protected Tag() {}

    public Tag(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
