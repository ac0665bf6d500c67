package dev.elif.docs.reference;

import static dev.elif.query.Expressions.array;
import static dev.elif.query.Expressions.not;
import static dev.elif.query.Expressions.range;

import dev.elif.Database;
import dev.elif.docs.blog.Product;
import dev.elif.docs.blog.Product_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.model.ColumnType;
import dev.elif.model.JsonType;
import dev.elif.model.Range;
import dev.elif.query.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What JSON, arrays and ranges can do. */
final class StructuredValues {

    private final Range<LocalDate> summer = Range.closedOpen(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1));
    private final Query<User> users;
    private final Query<Product> products;

    StructuredValues(Database database) {
        this.users = database.query(User.class);
        this.products = database.query(Product.class);
    }

    Object parts_of_json() {
        return users.where(
                        User_.preferences.at("theme").text().eq("dark"),
                        User_.preferences.at("size").exists())
                .where(User_.preferences.at("size").number(ColumnType.INTEGER).gt(1))
                .where(User_.preferences.at("loud").bool().isTrue())
                .list();
    }

    Object a_part_of_json_as_an_object() {
        JsonType<List<String>> colours = new JsonType<>() {};
        return users.pluck(User_.preferences.at("colours").value(colours));
    }

    Object what_json_contains() {
        return users.where(List.of(
                        User_.preferences.contains(Map.of("theme", "dark")),
                        User_.preferences.containedBy(Map.of("theme", "dark")),
                        User_.preferences.hasKey("theme"),
                        User_.preferences.at("colours").overlaps(List.of("red")),
                        User_.preferences.at("colours").length().gt(1)))
                .list();
    }

    Object arrays() {
        return products.where(
                        array(Product_.tags).has("new"), array(Product_.tags).contains(List.of("red", "blue")))
                .where(
                        array(Product_.tags).overlaps(List.of("red", "green")),
                        array(Product_.tags).containedBy(List.of("red")))
                .list();
    }

    Object elements_of_arrays() {
        return products.where(
                        Product_.code.eq(array(Product_.tags).any()),
                        Product_.code.ne(array(Product_.tags).all()))
                .pluck(array(Product_.tags).at(1), array(Product_.tags).length());
    }

    Object ranges() {
        return products.where(
                        range(Product_.offered).contains(LocalDate.EPOCH),
                        range(Product_.offered).overlaps(summer))
                .where(
                        range(Product_.offered).adjacent(summer),
                        range(Product_.offered).containedBy(summer))
                .where(
                        range(Product_.offered).before(summer),
                        range(Product_.offered).after(summer))
                .list();
    }

    Object bounds_of_ranges() {
        return products.where(not(range(Product_.offered).isEmpty()))
                .pluck(range(Product_.offered).lower(), range(Product_.offered).upper());
    }
}
