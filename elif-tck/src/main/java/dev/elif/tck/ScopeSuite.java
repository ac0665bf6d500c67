package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Product;
import dev.elif.tck.domain.Product_;
import dev.elif.tck.domain.Reply;
import dev.elif.tck.domain.Reply_;
import dev.elif.tck.domain.Review;
import dev.elif.tck.domain.Review_;
import dev.elif.tck.domain.Ware;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions that a model brings along, and ones that have a name. */
@AcceptanceSuite
class ScopeSuite {

    private final Tck tck;
    private final Repository<Product, Long> products;
    private final Repository<Review, Long> reviews;
    private final Repository<Reply, Long> replies;
    private Product chair;
    private Product table;
    private Product relic;

    ScopeSuite(Tck tck) {
        this.tck = tck;
        this.products = tck.repository(Product.class, Long.class);
        this.reviews = tck.repository(Review.class, Long.class);
        this.replies = tck.repository(Reply.class, Long.class);
    }

    @BeforeEach
    void seed() {
        chair = products.create(new Product("chair", 40));
        table = products.create(new Product("table", 150));
        relic = products.create(new Product("relic", 10).unlisted());
        for (Product product : List.of(chair, table, relic)) {
            Review review = reviews.create(new Review(product.id(), product.price() / 10));
            replies.create(new Reply(review.id(), "about the " + product.name()));
        }
    }

    @AfterEach
    void everything_is_affordable() {
        Product.Affordable.budget(null);
    }

    @Test
    @Feature({"SCOPE-01", "SCOPE-02"})
    void a_global_scope_holds_for_every_query_and_is_asked_anew_by_each() {
        Query<Product> kept = products.query();
        assertThat(names(kept)).containsExactly("chair", "table");
        assertThat(products.find(relic.id())).isEmpty();
        assertThat(products.findMany(List.of(chair.id(), relic.id()))).hasSize(1);
        assertThat(kept.count()).isEqualTo(2);
        assertThat(products.query().whereKey(relic.id()).exists()).isFalse();

        Product.Affordable.budget(100);
        assertThat(names(kept)).containsExactly("chair");
        Product.Affordable.budget(20);
        assertThat(names(kept)).isEmpty();
    }

    @Test
    @Feature("SCOPE-04")
    void scopes_are_put_aside_one_by_one_or_all_together() {
        Product.Affordable.budget(100);

        assertThat(names(products.query().without(Ware.Listed.class))).containsExactly("chair", "relic");
        assertThat(names(products.query().without(Product.Affordable.class))).containsExactly("chair", "table");
        assertThat(names(products.query().without(Product.Affordable.class).without(Ware.Listed.class)))
                .containsExactly("chair", "relic", "table");
        assertThat(names(products.query().withoutScopes())).containsExactly("chair", "relic", "table");
    }

    @Test
    @Feature({"SCOPE-05", "RET-14", "WR-21"})
    void mass_writes_obey_scopes_and_writes_of_an_instance_do_not() {
        assertThat(products.query().increment(Product_.price, 1)).isEqualTo(2);
        assertThat(products.query().where(Product_.name.eq("relic")).delete()).isZero();
        assertThat(products.query()
                        .withoutScopes()
                        .where(Product_.name.eq("relic"))
                        .update(Product_.price.set(11)))
                .isOne();

        assertThat(relic.refresh().price()).isEqualTo(11);
        assertThat(relic.increment(Product_.price, 4).price()).isEqualTo(15);
        assertThat(relic.at(12).save().price()).isEqualTo(12);
        tck.execute("delete from replies");
        tck.execute("delete from reviews");
        assertThat(relic.delete()).isTrue();
    }

    @Test
    @Feature("MOD-13")
    void a_model_s_own_queries_are_a_class_of_them() {
        record Products(Query<Product> found) {
            Products upTo(int most) {
                return new Products(found.scope(Product.upTo(most)));
            }

            Products named(String name) {
                return new Products(found.where(Product_.name.eq(name)));
            }
        }
        Products all = new Products(products.query());

        assertThat(names(all.upTo(100).found())).containsExactly("chair");
        assertThat(all.upTo(200).named("table").found().count()).isOne();
        assertThat(all.upTo(100).named("table").found().exists()).isFalse();
    }

    @Test
    @Feature("SCOPE-05")
    void scopes_hold_in_relations_joins_and_eager_loads() {
        Review ofRelic =
                reviews.query().where(Review_.stars.eq(1)).withoutScopes().sole();
        assertThat(ofRelic.product().optional()).isEmpty();
        assertThat(ofRelic.product().query().withoutScopes().sole().is(relic)).isTrue();
        assertThat(reviews.query()
                        .withoutScopes()
                        .where(Review_.product.to(Product_.name).isNotNull())
                        .pluck(Review_.product.to(Product_.name)))
                .containsExactlyInAnyOrder("chair", "table");
        List<Review> loaded = reviews.query()
                .withoutScopes()
                .with(Review_.product)
                .orderBy(Review_.stars.asc())
                .list();
        assertThat(loaded)
                .extracting(
                        review -> review.product().optional().map(Product::name).orElse("none"))
                .containsExactly("none", "chair", "table");
        assertThat(table.reviews().list()).isEmpty();
        assertThat(chair.reviews().list()).hasSize(1);
    }

    @Test
    @Feature("SCOPE-05")
    void a_scope_may_reach_another_model_also_where_its_own_is_joined() {
        assertThat(reviews.query().pluck(Review_.stars)).containsExactly(4);
        assertThat(reviews.query().update(Review_.stars.set(5))).isOne();

        assertThat(replies.query()
                        .where(Reply_.review.to(Review_.stars).isNotNull())
                        .pluck(Reply_.text))
                .containsExactly("about the chair");
        assertThat(replies.query()
                        .where(Reply_.review
                                .to(Review_.product.to(Product_.name))
                                .eq("chair"))
                        .count())
                .isOne();
        assertThat(tck.statementsOf(() -> replies.query()
                        .where(Reply_.review.to(Review_.stars).eq(5))
                        .exists()))
                .extracting(StatementCall::sql)
                .containsExactly("select 1 from \"replies\" t left join \"reviews\" t1 on t1.\"id\" = t.\"review_id\""
                        + " and (t1.\"id\") in (select u.\"id\" from \"reviews\" u"
                        + " left join \"products\" u1 on u1.\"id\" = u.\"product_id\" and u1.\"listed\" and true"
                        + " where u1.\"price\" < ?) where t1.\"stars\" = ? limit 1");
    }

    @Test
    @Feature("SCOPE-06")
    void either_or_stays_together_beside_scopes() {
        assertThat(names(products.query().where(Product_.name.eq("relic").or(Product_.price.gt(100)))))
                .containsExactly("table");
    }

    @Test
    @Feature({"SCOPE-07", "SCOPE-08"})
    void a_local_scope_is_a_method_of_the_model_with_parameters_if_it_likes() {
        products.create(new Product("stool", 20));

        assertThat(products.query()
                        .scope(Product.upTo(100))
                        .scope(Product.cheapestFirst())
                        .pluck(Product_.name))
                .containsExactly("stool", "chair");
        assertThat(reviews.query()
                        .with(Review_.product, query -> query.scope(Product.upTo(1)))
                        .sole()
                        .product()
                        .optional())
                .isEmpty();
    }

    @Test
    @Feature("SCOPE-11")
    void attributes_of_a_query_are_conditions_for_what_is_there_and_values_of_what_is_made() {
        Query<Product> hidden = products.query().withoutScopes().withAttribute(Product_.listed, false);
        assertThat(names(hidden)).containsExactly("relic");

        Product ghost = hidden.withAttribute(Product_.price, 7).create(new Product("ghost", 1));
        assertThat(ghost.listed()).isFalse();
        assertThat(ghost.price()).isEqualTo(7);
        assertThat(names(hidden)).containsExactly("ghost", "relic");

        assertThat(hidden.make(new Product("new", 1)).listed()).isFalse();
        assertThat(named(hidden, "a").firstOrNew(() -> new Product("a", 1)).listed())
                .isFalse();
        assertThat(named(hidden, "b").firstOrCreate(() -> new Product("b", 1)).listed())
                .isFalse();
        assertThat(named(hidden, "c").createOrFirst(() -> new Product("c", 1)).listed())
                .isFalse();
        assertThat(named(hidden, "d")
                        .updateOrCreate(() -> new Product("d", 1), product -> product.at(3))
                        .listed())
                .isFalse();
        assertThat(named(hidden, "d")
                        .updateOrCreate(() -> new Product("d", 1), product -> product.at(4))
                        .price())
                .isEqualTo(4);
        assertThat(names(hidden)).containsExactly("b", "c", "d", "ghost", "relic");
        Review orphan = reviews.query()
                .withoutScopes()
                .withAttribute(Review_.productId, null)
                .create(new Review(chair.id(), 1));
        assertThat(orphan.productId()).isNull();
    }

    private static Query<Product> named(Query<Product> query, String name) {
        return query.where(Product_.name.eq(name));
    }

    private static List<String> names(Query<Product> query) {
        return query.orderBy(Product_.name.asc()).pluck(Product_.name);
    }
}
