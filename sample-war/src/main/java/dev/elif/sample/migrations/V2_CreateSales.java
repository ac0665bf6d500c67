package dev.elif.sample.migrations;

import static dev.elif.schema.ReferentialAction.CASCADE;

import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import jakarta.enterprise.context.Dependent;

/** Who sells, who buys, and what was bought. */
@Dependent
public class V2_CreateSales implements Migration {

    @Override
    public void up(Schema schema) {
        schema.create("employees", t -> {
            t.id();
            t.foreignId("manager_id").nullable().index().references("employees");
            t.string("first_name", 20);
            t.string("last_name", 20);
            t.string("title", 30);
            t.string("email", 60).unique();
            t.date("hired_on");
        });
        schema.create("customers", t -> {
            t.id();
            t.foreignId("support_rep_id").nullable().index().references("employees");
            t.string("first_name", 40);
            t.string("last_name", 20);
            t.string("email", 60).unique();
            t.string("company", 80).nullable();
            t.string("city", 40).nullable();
            t.string("country", 40).nullable();
        });
        schema.create("invoices", t -> {
            t.id();
            t.foreignId("customer_id").index().references("customers");
            t.date("invoiced_on");
            t.string("billing_city", 40).nullable();
            t.string("billing_country", 40).nullable();
            t.decimal("total", 10, 2);
        });
        schema.create("invoice_lines", t -> {
            t.id();
            t.foreignId("invoice_id").index().references("invoices").onDelete(CASCADE);
            t.foreignId("track_id").index().references("tracks");
            t.decimal("unit_price", 10, 2);
            t.integer("quantity");
        });
    }

    @Override
    public void down(Schema schema) {
        schema.drop("invoice_lines").drop("invoices").drop("customers").drop("employees");
    }
}
