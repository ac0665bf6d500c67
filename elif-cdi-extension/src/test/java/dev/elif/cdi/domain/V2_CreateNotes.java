package dev.elif.cdi.domain;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

/** Makes the table of notes. */
@Dependent
public class V2_CreateNotes implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("notes", table -> {
            table.uuid("id").primaryKey();
            table.string("text", 1000);
            table.json("tags").nullable();
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("notes");
    }
}
