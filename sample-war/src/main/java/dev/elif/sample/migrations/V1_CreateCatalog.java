package dev.elif.sample.migrations;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

/** What the store sells. */
@Dependent
public class V1_CreateCatalog implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("artists", t -> {
            t.id();
            t.string("name", 120).index();
        });
        schema.create("albums", t -> {
            t.id();
            t.foreignId("artist_id").index().references("artists");
            t.string("title", 160);
        });
        schema.create("genres", t -> {
            t.id();
            t.string("name", 120).unique();
        });
        schema.create("media_types", t -> {
            t.id();
            t.string("name", 120).unique();
        });
        schema.create("tracks", t -> {
            t.id();
            t.foreignId("album_id").index().references("albums");
            t.foreignId("genre_id").index().references("genres");
            t.foreignId("media_type_id").index().references("media_types");
            t.string("name", 200).index();
            t.string("composer", 220).nullable();
            t.integer("milliseconds");
            t.integer("bytes");
            t.decimal("unit_price", 10, 2);
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("tracks").drop("media_types").drop("genres").drop("albums").drop("artists");
    }
}
