package dev.elif.docs.desk;

import dev.elif.ast.Condition;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Scope;
import dev.elif.model.ScopedBy;
import dev.elif.query.ActiveRecord;
import dev.elif.query.Query;
import java.util.function.UnaryOperator;

// @start region="scoped-by"
@Model
@ScopedBy(Offer.Listed.class)
public class Offer extends ActiveRecord<Offer> {

    public static class Listed implements Scope<Offer> {
        @Override
        public Condition<Offer> condition() {
            return Offer_.listed.isTrue();
        }
    }

    // @end

    @Id
    private Long id;

    private String title;
    private int price;
    private boolean listed;

    protected Offer() {}

    public Offer(String title, int price) {
        this.title = title;
        this.price = price;
    }

    // @start region="local-scope"
    public static UnaryOperator<Query<Offer>> upTo(int price) {
        return query -> query.where(Offer_.price.le(price)).orderBy(Offer_.price.asc());
    }
    // @end

    public String title() {
        return title;
    }

    public boolean listed() {
        return listed;
    }
}
