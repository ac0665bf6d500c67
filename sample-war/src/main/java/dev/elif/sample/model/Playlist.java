package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.HasMany;

/** A named choice of tracks: a plain class, which needs no base class to be a model. */
@Model
public class Playlist {

    @Id
    private Long id;

    private String name;

    Playlist() {}

    public Playlist(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public HasMany<PlaylistTrack> entries() {
        return Playlist_.entries.of(this);
    }
}
