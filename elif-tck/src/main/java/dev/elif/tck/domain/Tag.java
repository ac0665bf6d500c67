package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsToMany;
import org.jspecify.annotations.Nullable;

/** An active record that is tied to many others by a table without a model. */
@Model
public class Tag extends ActiveRecord<Tag> {

    @Id
    private @Nullable Long id;

    private String name;

    protected Tag() {}

    /** A new tag. */
    public Tag(String name) {
        this.name = name;
    }

    public BelongsToMany<Post> posts() {
        return Tag_.posts.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
