package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.query.Models;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import dev.elif.tck.domain.Voucher_;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with several models at once. */
@AcceptanceSuite
class ModelsSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private User ann;
    private User ben;

    ModelsSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        Seeds people = Seeds.people(tck.database());
        ann = people.ann();
        ben = people.ben();
    }

    @Test
    @Feature({"COL-02", "COL-04"})
    void models_are_looked_up_by_key_without_the_database() {
        Models<User, Long> both = users.models(List.of(ann, ben, new User("new@example.org", "New")));

        assertThat(tck.statementsOf(() -> {
                    assertThat(both.keys()).containsExactly(ann.id(), ben.id());
                    assertThat(both.find(ben.id())).containsSame(ben);
                    assertThat(both.find(-1L)).isEmpty();
                    assertThat(both.contains(ann.id())).isTrue();
                    assertThat(both.contains(-1L)).isFalse();
                    assertThat(both).hasSize(3);
                    assertThat(both.list()).hasSize(3);
                }))
                .isEmpty();
    }

    @Test
    @Feature("COL-05")
    void fresh_reads_all_again_in_their_order() {
        tck.execute("update users set age = 77");
        User gone = users.create(new User("gone@example.org", "Gone"));
        tck.execute("delete from users where name = 'Gone'");

        assertThat(tck.statementsOf(() -> {
                    List<User> fresh = users.models(List.of(ben, gone, ann)).fresh();
                    assertThat(fresh).extracting(User::name).containsExactly("Ben", "Ann");
                    assertThat(fresh).extracting(User::age).containsOnly(77);
                    assertThat(fresh).doesNotContain(ann, ben);
                }))
                .hasSize(1);
    }

    @Test
    @Feature("COL-07")
    void models_become_a_query() {
        assertThat(users.models(List.of(ann, ben)).query().update(User_.age.set(50)))
                .isEqualTo(2);
        assertThat(users.query().where(User_.age.eq(50)).pluck(User_.name)).containsExactlyInAnyOrder("Ann", "Ben");
        assertThat(users.models(List.of()).query().count()).isZero();
    }

    @Test
    @Feature("COL-03")
    void relations_are_loaded_for_all_by_one_statement() {
        Seeds.crowd(tck.database(), 3);
        List<User> found = users.query().list();
        Models<User, Long> all = users.models(found);

        assertThat(tck.statementsOf(() -> all.load(User_.posts, posts -> posts.with(Post_.comments))))
                .hasSize(2);
        assertThat(found).allSatisfy(user -> assertThat(user.posts().isLoaded()).isTrue());
        assertThat(tck.statementsOf(() -> all.loadMissing(User_.posts))).isEmpty();
        tck.execute("update posts set title = 'Changed'");
        assertThat(tck.statementsOf(() -> all.load(User_.posts))).hasSize(1);
        assertThat(found.stream().flatMap(user -> user.posts().list().stream()))
                .isNotEmpty()
                .extracting(Post::title)
                .containsOnly("Changed");
    }

    @Test
    void missing_relations_are_loaded_only_where_they_are_missing() {
        List<User> found = users.query().list();
        assertThat(users.models(found.subList(0, 1)).load(User_.posts)).hasSize(1);

        assertThat(tck.statementsOf(() -> users.models(found).loadMissing(User_.posts)))
                .hasSize(1);

        assertThat(found).allSatisfy(user -> assertThat(user.posts().isLoaded()).isTrue());
    }

    @Test
    void models_without_a_state_cannot_load() {
        Repository<Voucher, Long> vouchers = tck.repository(Voucher.class, Long.class);

        assertThatThrownBy(() -> vouchers.models(vouchers.all()).load(Voucher_.user))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2011");
    }

    @Test
    @Feature({"EAGER-07", "EAGER-08"})
    void one_model_loads_as_many_do() {
        User found = users.findOrFail(ann.id());

        assertThat(tck.statementsOf(() -> assertThat(found.load(User_.posts)).isSameAs(found)))
                .hasSize(1);
        assertThat(tck.statementsOf(() -> found.loadMissing(User_.posts).posts().list()))
                .isEmpty();
        assertThat(found.load(User_.posts, posts -> posts.where(Post_.title.eq("none")))
                        .posts()
                        .list())
                .isEmpty();
    }

    @Test
    @Feature("COL-09")
    void lists_of_models_are_lists() {
        List<User> found = users.query().orderBy(User_.name.asc()).list();

        Map<Boolean, List<String>> byAge = found.stream()
                .collect(Collectors.partitioningBy(
                        user -> user.name().length() > 3, Collectors.mapping(User::name, Collectors.toList())));

        assertThat(byAge.get(true)).containsExactly("Cleo");
        assertThat(byAge.get(false)).containsExactly("Ann", "Ben", "Dan");
    }
}
