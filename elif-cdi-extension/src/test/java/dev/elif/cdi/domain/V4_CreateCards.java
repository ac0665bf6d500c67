package dev.elif.cdi.domain;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

/** Makes the table of cards. */
@Dependent
public class V4_CreateCards implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("cards", table -> {
            table.string("number", 20).primaryKey();
            table.text("owner");
            table.text("code").nullable();
            table.text("pin").nullable();
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("cards");
    }
}
