package dev.elif.docs.desk;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.TenantId;
import dev.elif.query.ActiveRecord;

// @start region="tenant-id"
@Model
public class Invoice extends ActiveRecord<Invoice> {

    @Id
    private Long id;

    @TenantId
    private String shop; // not primitive: it is empty until it is stored

    private int amount;

    // @end
    protected Invoice() {}

    public Invoice(int amount) {
        this.amount = amount;
    }

    public String shop() {
        return shop;
    }

    public int amount() {
        return amount;
    }
}
