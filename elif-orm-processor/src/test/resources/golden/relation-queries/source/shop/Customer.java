package shop;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import dev.elif.query.HasOne;
import dev.elif.query.Query;

@Model
public class Customer extends ActiveRecord<Customer> {

    @Id
    Long id;

    public HasMany<Order> open() {
        return Customer_.open.of(this);
    }

    static Query<Order> open(Query<Order> orders) {
        return orders.withAttribute(Order_.open, true);
    }

    public HasOne<Order> latest() {
        return Customer_.latest.of(this);
    }

    static Query<Order> latest(Query<Order> orders) {
        return orders.orderBy(Order_.id.desc());
    }

    static Query<Customer> latest(Query<Customer> customers, int count) {
        return customers.limit(count);
    }
}
