package dev.elif.cdi.domain;

import dev.elif.ast.Condition;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Scope;
import dev.elif.model.ScopedBy;
import dev.elif.model.TenantId;
import dev.elif.query.ActiveRecord;

/** Something to pay, to a shop, by somebody. */
@Model(table = "bills")
@ScopedBy({Own.class, Bill.Positive.class})
public class Bill extends ActiveRecord<Bill> {

    @Id
    private Long id;

    @TenantId
    private String shop;

    private String payer;
    private int amount;

    Bill() {}

    public Bill(String payer, int amount) {
        this.payer = payer;
        this.amount = amount;
    }

    public String shop() {
        return shop;
    }

    public String payer() {
        return payer;
    }

    public int amount() {
        return amount;
    }

    /** No bean: it has a constructor. */
    public static class Positive implements Scope<Bill> {
        @Override
        public Condition<Bill> condition() {
            return Bill_.amount.gt(0);
        }
    }
}
