package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Morph;
import dev.elif.model.MorphAlias;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphMany;
import dev.elif.query.MorphOne;
import dev.elif.query.MorphToMany;
import dev.elif.query.Query;
import org.jspecify.annotations.Nullable;

/** An active record that stands under another alias than its name. */
@Model
@MorphAlias("image")
public final class Picture extends ActiveRecord<Picture> implements Likeable {

    @Id
    private @Nullable Long id;

    private String name;

    Picture() {}

    /** A new one. */
    public Picture(String name) {
        this.name = name;
    }

    @Morph("labellable")
    public MorphToMany<Label> labels() {
        return Picture_.labels.of(this);
    }

    public MorphMany<Like> likes() {
        return Picture_.likes.of(this);
    }

    /** The latest like. */
    public MorphOne<Like> latest() {
        return Picture_.latest.of(this);
    }

    static Query<Like> latest(Query<Like> likes) {
        return likes.orderBy(Like_.id.desc());
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
