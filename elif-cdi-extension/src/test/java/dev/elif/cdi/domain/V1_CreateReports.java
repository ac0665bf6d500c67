package dev.elif.cdi.domain;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

/** Makes the table of reports. */
@Dependent
public class V1_CreateReports implements Migration {

    @Override
    public String database() {
        return "reporting";
    }

    @Override
    public void up(Schema schema) {
        schema.create("reports", table -> {
            table.id();
            table.bigInteger("person_id");
            table.text("title");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("reports");
    }
}
