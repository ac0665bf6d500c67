package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Profile;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Relations that are loaded when they are asked for: for all models of a result at once, at any time. */
@AcceptanceSuite
class LazyLoadingSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Repository<Post, Long> posts;

    LazyLoadingSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.repository(Post.class, Long.class);
    }

    @Test
    void the_first_access_loads_for_all_models_of_the_result() {
        for (int size : new int[] {10, 10_000}) {
            List.of("comments", "posts", "profiles", "users").forEach(table -> tck.execute("delete from " + table));
            Seeds.crowd(tck.database(), size);

            List<StatementCall> calls = tck.statementsOf(() -> assertThat(users.list())
                    .hasSize(size)
                    .allSatisfy(user -> assertThat(user.posts().list()).hasSize(2)));

            assertThat(calls).extracting(StatementCall::model).containsExactly("User", "Post");
        }
    }

    @Test
    void every_level_below_is_one_more_statement() {
        Seeds.crowd(tck.database(), 20);

        List<StatementCall> calls = tck.statementsOf(() -> {
            for (User user : users.list()) {
                assertThat(user.profile().get().user().get().name()).isEqualTo(user.name());
                for (Post post : user.posts()) {
                    assertThat(post.comments()).hasSize(1);
                }
            }
        });

        assertThat(calls).extracting(StatementCall::model).containsExactly("User", "Profile", "Post", "Comment");
    }

    @Test
    @Feature("REL-05")
    void what_is_loaded_is_kept_and_a_query_of_it_is_fresh() {
        Seeds people = Seeds.all(tck.database());
        User ann = users.find(people.ann().id()).orElseThrow();

        assertThat(ann.posts().isLoaded()).isFalse();
        assertThat(tck.statementsOf(() -> assertThat(ann.posts().list()).hasSize(2)))
                .hasSize(1);
        assertThat(ann.posts().isLoaded()).isTrue();
        posts.create(new Post(ann.id(), "New"));

        assertThat(tck.statementsOf(() -> assertThat(ann.posts().list()).hasSize(2)))
                .isEmpty();
        assertThat(ann.posts().query().count()).isEqualTo(3);
        assertThat(ann.posts().query().list()).hasSize(3);
        assertThat(ann.posts().list()).hasSize(2);
    }

    @Test
    void a_kept_list_cannot_be_changed() {
        Seeds people = Seeds.all(tck.database());

        assertThatThrownBy(() -> people.ann().posts().list().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void models_that_belong_to_one_share_its_instance() {
        Seeds.all(tck.database());

        List<Post> found = posts.query().orderBy(Post_.title.asc()).list();

        assertThat(found.get(0).user().get()).isSameAs(found.get(1).user().get());
    }

    @Test
    void a_null_key_belongs_to_nothing_without_asking() {
        Post orphan = posts.create(new Post(null, "Orphan"));

        assertThat(tck.statementsOf(() -> {
                    assertThat(orphan.user().isEmpty()).isTrue();
                    assertThat(orphan.user().optional()).isEmpty();
                }))
                .isEmpty();
        assertThatThrownBy(() -> orphan.user().get())
                .isInstanceOf(ModelNotFoundException.class)
                .hasMessageContaining("Post.user")
                .hasMessageContaining("optional()");
    }

    @Test
    void is_empty_looks_at_the_key_alone() {
        Seeds people = Seeds.all(tck.database());
        Post post = new Post(people.ann().id(), "New");

        assertThat(tck.statementsOf(() -> assertThat(post.user().isEmpty()).isFalse()))
                .isEmpty();
    }

    @Test
    void nothing_to_have_is_nothing_to_get() {
        Seeds people = Seeds.people(tck.database());

        assertThat(people.dan().profile().optional()).isEmpty();
        assertThatThrownBy(() -> people.dan().profile().get())
                .isInstanceOf(ModelNotFoundException.class)
                .hasMessageContaining("User.profile");
    }

    @Test
    void has_one_takes_the_first_when_there_are_more() {
        Seeds people = Seeds.people(tck.database());
        tck.repository(Profile.class, Long.class)
                .insertAll(List.of(
                        new Profile(people.ann().id(), "one"),
                        new Profile(people.ann().id(), "two")));

        assertThat(people.ann().profile().get().bio()).isIn("one", "two");
        assertThat(users.find(people.ann().id()).orElseThrow().profile().optional())
                .isPresent();
    }

    @Test
    void a_new_model_has_nothing_but_what_its_foreign_key_names() {
        Seeds people = Seeds.people(tck.database());
        User nobody = new User("new@example.org", "New");
        Post draft = new Post(people.ann().id(), "Draft");

        assertThat(tck.statementsOf(() -> {
                    assertThat(nobody.posts().list()).isEmpty();
                    assertThat(nobody.profile().optional()).isEmpty();
                    assertThat(nobody.country().optional()).isEmpty();
                }))
                .isEmpty();
        assertThat(draft.user().get().name()).isEqualTo("Ann");
        assertThat(draft.comments().list()).isEmpty();
    }

    @Test
    void a_saved_model_loads_for_itself() {
        Seeds people = Seeds.people(tck.database());
        posts.create(new Post(people.ann().id(), "One"));

        assertThat(tck.statementsOf(() ->
                        assertThat(people.ann().posts()).extracting(Post::title).containsExactly("One")))
                .hasSize(1);
    }

    @Test
    void what_a_new_model_did_not_have_is_not_kept_when_it_is_saved() {
        User ann = new User("ann@example.org", "Ann");
        assertThat(ann.posts().list()).isEmpty();

        tck.repository(User.class, Long.class).save(ann);
        posts.create(new Post(ann.id(), "One"));

        assertThat(ann.posts().list()).hasSize(1);
    }

    @Test
    void another_foreign_key_loads_another_model() {
        Seeds people = Seeds.all(tck.database());
        Post alpha = posts.query().where(Post_.title.eq("Alpha")).sole();
        assertThat(alpha.user().get().name()).isEqualTo("Ann");

        alpha.by(people.ben().id());
        assertThat(alpha.user().isLoaded()).isFalse();
        assertThat(alpha.user().get().name()).isEqualTo("Ben");

        alpha.by(null);
        assertThat(alpha.user().isEmpty()).isTrue();
        assertThat(alpha.user().optional()).isEmpty();
    }

    @Test
    void a_changed_foreign_key_of_one_does_not_disturb_its_siblings() {
        Seeds people = Seeds.all(tck.database());
        List<Post> found = posts.query().orderBy(Post_.title.asc()).list();
        assertThat(found.get(1).user().get().name()).isEqualTo("Ann");

        found.get(0).by(people.ben().id());

        assertThat(found.get(0).user().get().name()).isEqualTo("Ben");
        assertThat(tck.statementsOf(() -> {
                    assertThat(found.get(1).user().get().name()).isEqualTo("Ann");
                    assertThat(found.get(3).user().get().name()).isEqualTo("Ben");
                }))
                .isEmpty();
    }

    @Test
    void a_model_may_be_used_long_after_its_transaction_and_in_another_thread() throws Exception {
        Seeds.all(tck.database());
        List<User> found =
                tck.database().transaction(() -> users.orderBy(User_.name.asc()).list());

        List<String> titles = Threads.elsewhere(() ->
                found.get(0).posts().list().stream().map(Post::title).sorted().toList());

        assertThat(titles).containsExactly("Alpha", "Beta");
        assertThat(found.get(1).posts().isLoaded()).isTrue();
    }

    @Test
    void many_threads_may_ask_the_models_of_one_result() throws Exception {
        Seeds.crowd(tck.database(), 200);
        List<User> found = users.list();
        var asking = new ArrayList<CompletableFuture<Integer>>();
        List<StatementCall> calls = tck.statementsOf(() -> {
            for (int i = 0; i < 4; i++) {
                asking.add(Threads.begin(() -> found.stream()
                        .mapToInt(user -> user.posts().list().size())
                        .sum()));
            }
            asking.forEach(CompletableFuture::join);
        });

        for (var answer : asking) {
            assertThat(Threads.end(answer)).isEqualTo(400);
        }
        assertThat(calls).hasSize(1);
    }

    @Test
    void a_model_whose_siblings_are_gone_still_loads() throws Exception {
        Seeds.all(tck.database());
        List<User> found = new ArrayList<>(users.orderBy(User_.name.asc()).list());
        User ann = found.get(0);
        WeakReference<User> forgotten = new WeakReference<>(found.get(1));
        found.clear();
        for (int i = 0; i < 50 && forgotten.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(forgotten.get()).as("siblings are held weakly").isNull();
        assertThat(ann.posts()).extracting(Post::title).containsExactlyInAnyOrder("Alpha", "Beta");
    }

    @Test
    void a_deleted_model_keeps_what_it_had_and_its_siblings_go_on() {
        Seeds.all(tck.database());
        List<User> found = users.orderBy(User_.name.asc()).list();
        User cleo = found.get(2);
        User dan = found.get(3);
        tck.execute("delete from comments");

        assertThat(dan.delete()).isTrue();

        assertThat(dan.posts().list()).isEmpty();
        assertThat(dan.name()).isEqualTo("Dan");
        assertThat(cleo.posts().list()).isEmpty();
        assertThat(found.get(0).posts().list()).hasSize(2);
    }

    @Test
    void a_plain_class_and_a_record_ask_each_time() {
        Seeds people = Seeds.people(tck.database());
        Country france = tck.query(Country.class).find("FR").orElseThrow();
        Voucher voucher = tck.repository(Voucher.class, Long.class)
                .create(Voucher.of(people.ann().id(), "XMAS", "1.00"));

        assertThat(tck.statementsOf(() -> {
                    assertThat(france.users()).extracting(User::name).containsExactlyInAnyOrder("Ann", "Ben");
                    assertThat(france.users().list()).hasSize(2);
                    assertThat(voucher.user().get().name()).isEqualTo("Ann");
                    assertThat(voucher.user().get().name()).isEqualTo("Ann");
                }))
                .hasSize(4);
        assertThat(france.users().isLoaded()).isFalse();
        assertThat(voucher.user().isEmpty()).isFalse();
        assertThat(Voucher.of(null, "NONE", "1.00").user().optional()).isEmpty();
    }

    @Test
    void a_plain_class_with_state_loads_for_its_siblings() {
        Seeds.all(tck.database());

        assertThat(tck.statementsOf(() -> assertThat(tck.query(Profile.class).list())
                        .extracting(profile -> profile.user().get().name())
                        .containsExactlyInAnyOrder("Ann", "Ben")))
                .hasSize(2);
    }

    @Test
    void many_comments_on_one_post_share_it() {
        Seeds.all(tck.database());
        Post alpha = posts.query().where(Post_.title.eq("Alpha")).sole();

        List<Comment> comments = alpha.comments().list();

        assertThat(tck.statementsOf(() -> assertThat(comments)
                        .extracting(comment -> comment.post().get())
                        .containsOnly(alpha)))
                .isEmpty();
    }
}
