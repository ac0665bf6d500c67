package dev.elif.docs.blog;

import dev.elif.schema.Migration;
import dev.elif.schema.ReferentialAction;
import dev.elif.schema.Schema;

// @start region="migration"
public class M2026_11_23_120000_CreateBlog implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("users", t -> {
            t.id();
            t.text("email").unique();
            t.text("name");
            t.text("country").nullable();
            t.integer("age").nullable();
            t.bool("active").defaultValue(true);
            t.json("preferences").nullable();
            t.timestamps();
        });
        schema.create("posts", t -> {
            t.id();
            t.foreignId("user_id").references("users").onDelete(ReferentialAction.CASCADE);
            t.text("title");
            t.text("status");
            t.date("published_on").nullable();
            t.index("user_id", "published_on");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("posts");
        schema.drop("users");
    }
}
// @end
