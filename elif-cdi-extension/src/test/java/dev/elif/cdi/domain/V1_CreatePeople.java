package dev.elif.cdi.domain;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the table of people. */
@ApplicationScoped
public class V1_CreatePeople implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("people", table -> {
            table.id();
            table.string("name", 100).unique();
            table.timestampTz("created_at").nullable();
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("people");
    }
}
