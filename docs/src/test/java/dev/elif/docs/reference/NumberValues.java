package dev.elif.docs.reference;

import dev.elif.Database;
import dev.elif.docs.blog.Product;
import dev.elif.docs.blog.Product_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.model.ColumnType;
import dev.elif.query.Query;

/** What numbers can do. */
final class NumberValues {

    private final Query<User> users;
    private final Query<Product> products;

    NumberValues(Database database) {
        this.users = database.query(User.class);
        this.products = database.query(Product.class);
    }

    Object arithmetic() {
        return users.pluck(
                User_.age.plus(1).times(2).minus(User_.id.castToNumber(ColumnType.INTEGER)),
                User_.age.dividedBy(7).mod(3));
    }

    Object signs() {
        return users.pluck(User_.age.negate(), User_.age.minus(100).abs());
    }

    Object rounding() {
        return products.pluck(
                Product_.price.round(1),
                Product_.price.ceil().plus(Product_.price.floor()).round());
    }

    Object powers_and_roots() {
        return users.pluck(User_.age.power(2), User_.age.sqrt());
    }
}
