package dev.elif.docs.reports;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

// @start region="named-migration"
@Dependent
public class V1_CreateReadings implements Migration {

    @Override
    public String database() {
        return "reporting";
    }

    @Override
    public void up(Schema schema) {
        schema.create("readings", t -> {
            t.id();
            t.bigInteger("note_id"); // no foreign key leads to another database
            t.integer("minutes");
        });
    }
    // @end

    @Override
    public void down(Schema schema) {
        schema.drop("readings");
    }
}
