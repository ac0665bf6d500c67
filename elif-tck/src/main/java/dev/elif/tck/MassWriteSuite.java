package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import dev.elif.tck.domain.Voucher_;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing what a query finds, in one statement or model by model. */
@AcceptanceSuite
class MassWriteSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Post, Long> posts;
    private User ann;
    private User ben;

    MassWriteSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.posts = tck.repository(Post.class, Long.class);
    }

    @BeforeEach
    void seed() {
        tck.repository(Country.class, String.class).create(new Country("FR", "France", 68));
        ann = users.create(new User("ann@example.org", "Ann").from("FR").aged(30));
        ben = users.create(new User("ben@example.org", "Ben").aged(40));
        posts.insertAll(List.of(
                new Post(ann.id(), "One").voted(1), new Post(ann.id(), "Two").voted(2), new Post(ben.id(), "Three")));
        tck.clock().advance(Duration.ofHours(1));
    }

    @Test
    @Feature({"WR-17", "DML-07"})
    void update_sets_columns_and_the_time_of_change_in_one_statement() {
        assertThat(tck.statementsOf(() -> {
                    long changed = users.query()
                            .where(User_.age.gt(35))
                            .update(User_.active.set(false), User_.countryCode.set("FR"));
                    assertThat(changed).isOne();
                }))
                .singleElement()
                .satisfies(call -> assertThat(call.sql()).startsWith("update").contains("updated_at"));

        User changed = users.findOrFail(ben.id());
        assertThat(changed.active()).isFalse();
        assertThat(changed.countryCode()).isEqualTo("FR");
        assertThat(changed.updatedAt()).isAfter(ben.updatedAt());
        assertThat(users.findOrFail(ann.id()).active()).isTrue();
    }

    @Test
    void update_sets_null_and_keeps_a_time_of_change_that_is_given() {
        users.query().update(User_.age.set(null), User_.updatedAt.set(ann.createdAt()));

        assertThat(users.query().pluck(User_.age)).containsOnlyNulls();
        assertThat(users.findOrFail(ann.id()).updatedAt()).isEqualTo(ann.createdAt());
        assertThat(users.query().update(List.of())).isZero();
    }

    @Test
    @Feature({"WR-18", "WR-19", "DML-10"})
    void increments_are_computed_by_the_database() {
        Query<Post> all = posts.query();

        assertThat(all.increment(Post_.votes, 5)).isEqualTo(3);
        assertThat(all.where(Post_.title.eq("One")).decrement(Post_.votes, 2)).isOne();
        assertThat(users.query().update(User_.age.increment(1), User_.active.set(false)))
                .isEqualTo(2);

        assertThat(all.orderBy(Post_.id.asc()).pluck(Post_.votes)).containsExactly(4, 7, 5);
        assertThat(users.query().orderBy(User_.id.asc()).pluck(User_.age)).containsExactly(31, 41);
    }

    @Test
    @Feature({"WR-21", "WR-18"})
    void an_increment_of_a_model_reads_the_result_back_and_leaves_other_changes_to_be_saved() {
        Post post = posts.query().where(Post_.title.eq("One")).sole();
        tck.execute("update posts set votes = 10 where title = 'One'");
        post.titled("Changed");

        assertThat(tck.statementsOf(() -> post.increment(Post_.votes, 5))).hasSize(1);

        assertThat(post.votes()).isEqualTo(15);
        assertThat(post.dirty().columns()).containsExactly(Post_.title);
        assertThat(post.wasChanged(Post_.votes)).isTrue();
        assertThat(posts.findOrFail(post.id()).title()).isEqualTo("One");
        assertThat(posts.findOrFail(post.id()).votes()).isEqualTo(15);
        post.save();
        assertThat(posts.findOrFail(post.id()).title()).isEqualTo("Changed");
        assertThat(post.decrement(Post_.votes, 1).votes()).isEqualTo(14);
    }

    @Test
    void a_record_comes_back_with_what_was_computed() {
        Repository<Voucher, Long> vouchers = tck.repository(Voucher.class, Long.class);
        Voucher voucher = vouchers.create(Voucher.of(null, "XMAS", "10.00"));
        tck.execute("update vouchers set amount = 20");

        Voucher raised = vouchers.update(voucher, List.of(Voucher_.amount.increment(new BigDecimal("2.50"))));

        assertThat(raised.amount()).isEqualByComparingTo("22.50");
        tck.execute("delete from vouchers");
        assertThatThrownBy(() -> vouchers.update(voucher, List.of(Voucher_.amount.increment(BigDecimal.ONE))))
                .isInstanceOf(ModelNotFoundException.class);
    }

    @Test
    @Feature("WR-22")
    void conditions_on_other_models_and_limits_hold_for_updates_and_deletes() {
        assertThat(posts.query()
                        .where(Post_.user.to(User_.country.to(Country_.name)).eq("France"))
                        .increment(Post_.votes, 100))
                .isEqualTo(2);
        assertThat(posts.query().orderBy(Post_.votes.desc()).limit(1).update(Post_.title.set("Best")))
                .isOne();
        assertThat(posts.query().where(Post_.title.eq("Best")).value(Post_.votes))
                .contains(102);

        assertThat(posts.query().orderBy(Post_.votes.asc()).limit(1).delete()).isOne();
        assertThat(posts.query().where(Post_.user.to(User_.name).eq("Ann")).delete())
                .isEqualTo(2);
        assertThat(posts.all()).isEmpty();
    }

    @Test
    void a_column_of_another_model_cannot_be_set() {
        assertThatThrownBy(() -> Post_.user.to(User_.name).set("Other"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2020")
                .hasMessageContaining("name");
        assertThatThrownBy(() -> Post_.user.to(User_.age).increment(1)).isInstanceOf(QueryException.class);
    }

    @Test
    @Feature({"DEL-04", "DEL-05"})
    void delete_takes_what_the_query_finds_and_everything_only_when_told_so() {
        assertThat(posts.query().where(Post_.votes.gt(1)).delete()).isOne();
        assertThatThrownBy(() -> posts.query().delete())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2021")
                .hasMessageContaining("deleteAll()");
        assertThat(posts.query().count()).isEqualTo(2);

        assertThat(tck.statementsOf(() -> posts.query().deleteAll())).hasSize(1);

        assertThat(posts.query().exists()).isFalse();
    }

    @Test
    void each_loads_and_writes_model_by_model_in_one_transaction() {
        assertThat(users.query().updateEach(user -> user.withName(user.name() + "!")))
                .isEqualTo(2);
        assertThat(users.query().orderBy(User_.id.asc()).pluck(User_.name)).containsExactly("Ann!", "Ben!");

        assertThatThrownBy(() -> users.query().orderBy(User_.id.asc()).updateEach(user -> {
                    if (user.is(ben)) {
                        throw new IllegalStateException("enough");
                    }
                    user.withName("half");
                }))
                .hasMessage("enough");
        assertThat(users.query().pluck(User_.name)).doesNotContain("half");

        assertThat(posts.query().where(Post_.user.to(User_.name).eq("Ann!")).deleteEach())
                .isEqualTo(2);
        assertThat(posts.query().pluck(Post_.title)).containsExactly("Three");
    }
}
