package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.LazyLoadingException;
import dev.elif.model.LazyLoading;
import dev.elif.query.Query;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when a relation is asked for that was not loaded: at once for all, an error, or for one alone. */
@AcceptanceSuite
class LoadingPolicySuite {

    private final Tck tck;
    private final Query<User> users;

    LoadingPolicySuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class).orderBy(User_.name.asc());
    }

    @BeforeEach
    void seed() {
        Seeds.all(tck.database());
    }

    @Test
    @Feature("STRICT-06")
    void by_itself_one_statement_loads_for_all() {
        List<User> found = users.list();

        assertThat(tck.statementsOf(() -> found.forEach(user -> user.posts().list())))
                .hasSize(1);
    }

    @Test
    @Feature("STRICT-01")
    void strictly_it_is_an_error_that_says_what_to_load() {
        List<User> found = users.lazily(LazyLoading.STRICT).with(User_.profile).list();

        assertThat(tck.statementsOf(() -> {
                    assertThatThrownBy(() -> found.get(0).posts().list())
                            .isInstanceOf(LazyLoadingException.class)
                            .hasMessageStartingWith("ELIF-3141")
                            .hasMessageContaining("[User.posts]")
                            .hasMessageContaining(String.valueOf(found.size()))
                            .hasMessageContaining("with(User_.posts)");
                    assertThat(found.get(0).profile().get().bio()).isNotEmpty();
                }))
                .isEmpty();
        assertThat(found.get(0).posts().query().count()).isEqualTo(2);
        assertThat(found.get(0).load(User_.posts).posts()).hasSize(2);
    }

    @Test
    @Feature("STRICT-01")
    void a_model_that_came_alone_may_always_ask() {
        User ann = users.lazily(LazyLoading.STRICT).where(User_.name.eq("Ann")).sole();

        assertThat(ann.posts()).hasSize(2);
    }

    @Test
    @Feature("STRICT-01")
    void what_is_loaded_with_them_obeys_as_well() {
        User ann = users.lazily(LazyLoading.STRICT).with(User_.posts).first().orElseThrow();

        assertThat(ann.posts())
                .hasSize(2)
                .allSatisfy(post -> assertThatThrownBy(() -> post.comments().list())
                        .isInstanceOf(LazyLoadingException.class)
                        .hasMessageContaining("with(Post_.comments)"));
        User free = users.lazily(LazyLoading.STRICT)
                .with(User_.posts, posts -> posts.lazily(LazyLoading.BATCH))
                .first()
                .orElseThrow();
        assertThat(tck.statementsOf(
                        () -> free.posts().forEach(post -> post.comments().list())))
                .hasSize(1);
    }

    @Test
    void one_alone_may_be_enough() {
        List<User> found = users.lazily(LazyLoading.SINGLE).list();

        assertThat(tck.statementsOf(() -> found.forEach(user -> user.posts().list())))
                .hasSize(found.size());
        assertThat(tck.statementsOf(() -> found.forEach(user -> user.posts().list())))
                .isEmpty();
    }

    @Test
    @Feature("STRICT-01")
    void a_part_of_a_program_may_be_strict() {
        List<User> strict = tck.database().lazily(LazyLoading.STRICT, () -> users.list());
        List<User> free = tck.database()
                .lazily(
                        LazyLoading.STRICT,
                        () -> users.lazily(LazyLoading.BATCH).list());

        assertThatThrownBy(() -> strict.get(0).posts().list()).isInstanceOf(LazyLoadingException.class);
        assertThat(free.get(0).posts()).hasSize(2);
        assertThat(users.list().get(0).posts()).hasSize(2);
        assertThat(tck.database()
                        .lazily(LazyLoading.STRICT, () -> tck.database().lazily(LazyLoading.BATCH, () -> users.list())))
                .allSatisfy(user -> assertThat(user.posts().list()).isNotNull());
        assertThat(tck.query(Post.class)
                        .lazily(LazyLoading.STRICT)
                        .has(Post_.user)
                        .count())
                .isPositive();
    }
}
