package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.BelongsTo;

/** A track's place in a playlist; the two together are the key. */
@Model
public record PlaylistTrack(@Id long playlistId, @Id long trackId) {

    public BelongsTo<Playlist> playlist() {
        return PlaylistTrack_.playlist.of(this);
    }

    public BelongsTo<Track> track() {
        return PlaylistTrack_.track.of(this);
    }
}
