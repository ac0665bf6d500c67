package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Morph;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphMany;
import dev.elif.query.MorphToMany;
import org.jspecify.annotations.Nullable;

/** An active record among those that can be liked. */
@Model
public final class Song extends ActiveRecord<Song> implements Likeable {

    @Id
    private @Nullable Long id;

    private String name;

    Song() {}

    /** A new one. */
    public Song(String name) {
        this.name = name;
    }

    @Morph("labellable")
    public MorphToMany<Label> labels() {
        return Song_.labels.of(this);
    }

    public MorphMany<Like> likes() {
        return Song_.likes.of(this);
    }

    @Override
    public @Nullable Long id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }
}
