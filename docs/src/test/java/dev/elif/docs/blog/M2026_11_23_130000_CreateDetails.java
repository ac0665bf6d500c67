package dev.elif.docs.blog;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;

public class M2026_11_23_130000_CreateDetails implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("comments", t -> {
            t.id();
            t.foreignId("post_id").references("posts");
            t.text("body");
        });
        schema.create("profiles", t -> {
            t.uuid("id").primaryKey();
            t.foreignId("user_id").references("users");
            t.text("biography");
        });
        schema.create("votes", t -> {
            t.foreignId("user_id").references("users");
            t.foreignId("post_id").references("posts");
            t.integer("stars");
            t.primaryKey("user_id", "post_id");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("votes");
        schema.drop("profiles");
        schema.drop("comments");
    }
}
