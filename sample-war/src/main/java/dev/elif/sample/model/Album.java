package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;

/** What an artist released under one title. */
@Model
public class Album extends ActiveRecord<Album> {

    @Id
    private Long id;

    private Long artistId;
    private String title;

    Album() {}

    public Album(Long artistId, String title) {
        this.artistId = artistId;
        this.title = title;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public BelongsTo<Artist> artist() {
        return Album_.artist.of(this);
    }

    public HasMany<Track> tracks() {
        return Album_.tracks.of(this);
    }
}
