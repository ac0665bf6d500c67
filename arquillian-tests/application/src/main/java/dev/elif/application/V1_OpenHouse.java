package dev.elif.application;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the tables. */
@ApplicationScoped
public class V1_OpenHouse implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("guests", table -> {
            table.id();
            table.string("name", 100).unique();
            table.string("secret", 100);
        });
        schema.create("greetings", table -> {
            table.uuid("id").primaryKey();
            table.foreignId("guest_id").references("guests");
            table.json("words");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("greetings");
        schema.drop("guests");
    }
}
