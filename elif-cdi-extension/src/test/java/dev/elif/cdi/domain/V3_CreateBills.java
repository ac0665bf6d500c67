package dev.elif.cdi.domain;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

/** Makes the table of bills. */
@Dependent
public class V3_CreateBills implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("bills", table -> {
            table.id();
            table.string("shop", 20);
            table.string("payer", 20);
            table.integer("amount");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("bills");
    }
}
