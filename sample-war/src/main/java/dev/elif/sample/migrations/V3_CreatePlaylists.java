package dev.elif.sample.migrations;

import static dev.elif.schema.ReferentialAction.CASCADE;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

/** Playlists, and the tracks in them: many to many. */
@Dependent
public class V3_CreatePlaylists implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("playlists", t -> {
            t.id();
            t.string("name", 120);
        });
        schema.create("playlist_tracks", t -> {
            t.foreignId("playlist_id").references("playlists").onDelete(CASCADE);
            t.foreignId("track_id").index().references("tracks").onDelete(CASCADE);
            t.primaryKey("playlist_id", "track_id");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("playlist_tracks").drop("playlists");
    }
}
