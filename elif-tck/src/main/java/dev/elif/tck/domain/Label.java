package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Morph;
import dev.elif.query.ActiveRecord;
import dev.elif.query.MorphedByMany;
import org.jspecify.annotations.Nullable;

/** An active record that is tied to many models of several types. */
@Model
public class Label extends ActiveRecord<Label> {

    @Id
    private @Nullable Long id;

    private String name;

    protected Label() {}

    /** A new label. */
    public Label(String name) {
        this.name = name;
    }

    @Morph("labellable")
    public MorphedByMany<Picture> pictures() {
        return Label_.pictures.of(this);
    }

    @Morph("labellable")
    public MorphedByMany<Song> songs() {
        return Label_.songs.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
