package dev.elif.tck.domain;

import dev.elif.ast.Condition;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Scope;
import dev.elif.model.ScopedBy;
import dev.elif.query.HasMany;
import dev.elif.query.Query;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An active record with two global scopes, one of which asks for the moment, and two local ones. */
@Model
@ScopedBy(Product.Affordable.class)
public class Product extends Ware<Product> {

    @Id
    private @Nullable Long id;

    private String name;
    private int price;

    protected Product() {}

    /** A listed product. */
    public Product(String name, int price) {
        this.name = name;
        this.price = price;
    }

    /** Products that cost at most so much: a local scope with a parameter. */
    public static UnaryOperator<Query<Product>> upTo(int most) {
        return query -> query.where(Product_.price.le(most));
    }

    /** By price: a local scope without one. */
    public static UnaryOperator<Query<Product>> cheapestFirst() {
        return query -> query.orderBy(Product_.price.asc(), Product_.name.asc());
    }

    public HasMany<Review> reviews() {
        return Product_.reviews.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int price() {
        return price;
    }

    /** At another price. */
    public Product at(int value) {
        this.price = value;
        return this;
    }

    /** Only those that the buyer of the moment can pay. */
    public static final class Affordable implements Scope<Product> {

        private static volatile @Nullable Integer budget;

        /** What the buyer has; null for everything. */
        public static void budget(@Nullable Integer value) {
            budget = value;
        }

        @Override
        public Condition<Product> condition() {
            Integer most = budget;
            return most == null ? Condition.all(List.of()) : Product_.price.le(most);
        }
    }
}
