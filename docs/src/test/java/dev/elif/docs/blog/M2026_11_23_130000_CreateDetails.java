package dev.elif.docs.blog;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;

public class M2026_11_23_130000_CreateDetails implements Migration {

    @Override
    public void up(Schema schema) {
        tags(schema);
        reactions(schema);
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
        // @start region="database-types"
        schema.sql("create type season as enum ('SUMMER', 'WINTER')");
        schema.sql("""
                create table products (
                    id char(26) primary key, code text unique, version integer not null,
                    price numeric(12, 2), rating integer, season season, tags text[], offered daterange,
                    size_width integer, size_height integer,
                    price_with_tax numeric generated always as (price * 1.2) stored,
                    status text not null default 'new')
                """);
        // @end
        schema.create("members", t -> {
            t.id();
            t.text("iban").nullable();
            t.text("illnesses").nullable();
            t.text("password").nullable();
            t.text("city").nullable();
        });
    }

    private static void reactions(Schema schema) {
        schema.create("photos", t -> {
            t.id();
            t.text("title");
        });
        schema.create("films", t -> {
            t.id();
            t.text("title");
        });
        schema.create("reactions", t -> {
            t.id();
            t.string("reactable_type", 20).nullable();
            t.bigInteger("reactable_id").nullable();
            t.text("emoji");
            t.index("reactable_type", "reactable_id");
        });
    }

    private static void tags(Schema schema) {
        schema.create("tags", t -> {
            t.id();
            t.text("name").unique();
        });
        schema.create("post_tag", t -> {
            t.foreignId("post_id").references("posts");
            t.foreignId("tag_id").references("tags");
            t.primaryKey("post_id", "tag_id");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("members");
        schema.drop("products");
        schema.sql("drop type season");
        schema.drop("reactions");
        schema.drop("films");
        schema.drop("photos");
        schema.drop("post_tag");
        schema.drop("tags");
        schema.drop("votes");
        schema.drop("profiles");
        schema.drop("comments");
    }
}
