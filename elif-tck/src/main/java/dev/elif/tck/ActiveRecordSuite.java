package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.error.NotNullViolationException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.event.ModelObserver;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Subscriber;
import dev.elif.tck.domain.Subscriber_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What one model does beside being saved and deleted: read again, touch, push, write quietly. */
@AcceptanceSuite
class ActiveRecordSuite {

    private static final Duration HOUR = Duration.ofHours(1);

    /** To the microsecond that databases keep. */
    private static final Instant START = TestClock.START.truncatedTo(ChronoUnit.MICROS);

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Post, Long> posts;

    ActiveRecordSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.posts = tck.repository(Post.class, Long.class);
    }

    @Test
    @Feature("WR-07")
    void a_model_that_is_only_made_is_not_stored() {
        User made = new User("ann@example.org", "Ann");

        assertThat(made.exists()).isFalse();
        assertThat(users.all()).isEmpty();
    }

    @Test
    @Feature("WR-09")
    void update_changes_and_saves() {
        User user = users.create(new User("ann@example.org", "Ann"));

        assertThat(user.update(it -> it.withName("Anna").aged(31))).isSameAs(user);

        assertThat(users.findOrFail(user.id()).name()).isEqualTo("Anna");
        assertThat(users.findOrFail(user.id()).age()).isEqualTo(31);
    }

    @Test
    @Feature("WR-04")
    void a_write_that_fails_throws_and_rolls_its_transaction_back() {
        users.create(new User("taken@example.org", "Ben"));

        assertThatThrownBy(() -> tck.database().transaction(() -> {
                    new User("ann@example.org", "Ann").save();
                    new User("taken@example.org", "Ann").save();
                }))
                .isInstanceOf(UniqueViolationException.class);

        assertThat(users.all()).extracting(User::name).containsExactly("Ben");
    }

    @Test
    @Feature("RET-13")
    void fresh_is_another_instance_with_what_the_database_has() {
        User user = users.create(new User("ann@example.org", "Ann"));
        tck.execute("update users set name = 'Anna'");

        User fresh = user.withEmail("not saved").fresh().orElseThrow();

        assertThat(fresh).isNotSameAs(user);
        assertThat(fresh.name()).isEqualTo("Anna");
        assertThat(fresh.email()).isEqualTo("ann@example.org");
        assertThat(user.name()).isEqualTo("Ann");
        assertThat(new User("new@example.org", "New").fresh()).isEmpty();
    }

    @Test
    @Feature("RET-14")
    void refresh_takes_over_what_the_database_has() {
        User user = users.create(new User("ann@example.org", "Ann"));
        posts.create(new Post(user.id(), "First"));
        assertThat(user.posts().list()).hasSize(1);
        tck.execute("update users set name = 'Anna'");
        tck.execute("update posts set title = 'Changed'");

        assertThat(user.withEmail("not saved").refresh()).isSameAs(user);

        assertThat(user.name()).isEqualTo("Anna");
        assertThat(user.email()).isEqualTo("ann@example.org");
        assertThat(user.dirty().isEmpty()).isTrue();
        assertThat(user.posts().list()).extracting(Post::title).containsExactly("Changed");
    }

    @Test
    void refresh_of_a_record_returns_another() {
        Repository<Voucher, Long> vouchers = tck.repository(Voucher.class, Long.class);
        Voucher voucher = vouchers.create(Voucher.of(null, "XMAS", "10.00"));
        tck.execute("update vouchers set code = 'EASTER'");

        assertThat(vouchers.refresh(voucher).code()).isEqualTo("EASTER");
        assertThat(voucher.code()).isEqualTo("XMAS");
    }

    @Test
    void refresh_of_what_is_gone_is_not_found() {
        User user = users.create(new User("ann@example.org", "Ann"));
        tck.execute("delete from users");

        assertThatThrownBy(user::refresh).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(new User("new@example.org", "New")::refresh).isInstanceOf(ModelNotFoundException.class);
        assertThat(user.fresh()).isEmpty();
        assertThat(user.name()).isEqualTo("Ann");
    }

    @Test
    @Feature("RET-15")
    void refresh_for_update_keeps_other_writers_waiting() throws Exception {
        User user = users.create(new User("ann@example.org", "Ann"));

        CompletableFuture<User> other = tck.database().transaction(() -> {
            user.refreshForUpdate();
            CompletableFuture<User> waiting = Threads.begin(
                    () -> users.findOrFail(user.id()).withName("Other").save());
            tck.awaitBlocked();
            user.withName("Mine").save();
            return waiting;
        });
        Threads.end(other);

        assertThat(users.findOrFail(user.id()).name()).isEqualTo("Other");
        assertThat(tck.statementsOf(() -> tck.database().transaction(() -> user.refreshForUpdate())))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.sql()).endsWith(" for update");
                    assertThat(call.write()).isTrue();
                });
    }

    @Test
    @Feature("TIM-05")
    void touch_sets_the_time_of_change_and_any_other_column() {
        Post post = posts.create(new Post(null, "First"));
        User user = users.create(new User("ann@example.org", "Ann"));
        tck.clock().advance(HOUR);
        Instant later = START.plus(HOUR);

        post.touch();
        user.touch(User_.emailVerifiedAt);

        assertThat(posts.findOrFail(post.id()).updatedAt().toInstant()).isEqualTo(later);
        assertThat(users.findOrFail(user.id()).emailVerifiedAt()).isEqualTo(later);
        assertThat(users.findOrFail(user.id()).updatedAt()).isEqualTo(later);
        assertThat(users.findOrFail(user.id()).createdAt()).isEqualTo(START);
    }

    @Test
    void touch_says_so_when_there_is_no_time_of_change() {
        Subscriber subscriber = new Subscriber("ann@example.org").save();

        assertThatThrownBy(subscriber::touch)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3025")
                .hasMessageContaining("Subscriber");
        tck.clock().advance(HOUR);
        assertThat(subscriber.touch(Subscriber_.createdAt).createdAt()).isEqualTo(START.plus(HOUR));
    }

    @Test
    @Feature("TIM-07")
    void without_timestamps_none_are_set() {
        Instant before = START.minus(HOUR);
        User user = users.withoutTimestamps()
                .create(new User("ann@example.org", "Ann").createdAt(before).updatedAt(before));

        users.withoutTimestamps().save(user.withName("Anna"));
        assertThat(users.findOrFail(user.id()).name()).isEqualTo("Anna");
        assertThat(users.findOrFail(user.id()).updatedAt()).isEqualTo(before);

        users.save(user.withName("Annabel"));
        assertThat(users.findOrFail(user.id()).updatedAt()).isEqualTo(START);
        assertThatThrownBy(() -> users.withoutTimestamps().create(new User("ben@example.org", "Ben")))
                .isInstanceOf(NotNullViolationException.class);
    }

    @Test
    @Feature({"WR-08", "DEL-12"})
    void quiet_writes_fire_no_events() {
        List<String> heard = new ArrayList<>();
        tck.observers().firstOfSubscribers().to(new Everything(heard));
        Repository<Subscriber, Long> quiet =
                tck.repository(Subscriber.class, Long.class).quietly();

        Subscriber subscriber = quiet.create(new Subscriber("ann@example.org"));
        subscriber.withEmail("anna@example.org").saveQuietly();
        assertThat(subscriber.deleteQuietly()).isTrue();
        assertThat(heard).isEmpty();

        subscriber.save();
        assertThat(heard).containsExactly("saving", "saved");
    }

    @Test
    @Feature("WR-24")
    void push_saves_what_is_loaded_as_well_each_once() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        Post first = posts.create(new Post(ann.id(), "First"));
        tck.repository(Comment.class, Long.class).create(new Comment(first.id(), ann.id(), "Good"));
        User loaded = users.query()
                .with(User_.posts, p -> p.with(Post_.comments).with(Post_.user))
                .sole();
        loaded.withName("Anna");
        loaded.posts().list().get(0).titled("Changed");

        assertThat(tck.statementsOf(loaded::push)).hasSize(2);

        assertThat(users.findOrFail(ann.id()).name()).isEqualTo("Anna");
        assertThat(posts.findOrFail(first.id()).title()).isEqualTo("Changed");
    }

    @Test
    void push_is_one_transaction() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        Post first = posts.create(new Post(ann.id(), "First"));
        first.user().get().withName("Anna");
        tck.execute("alter table users add constraint no_anna check (name <> 'Anna')");
        try {
            assertThatThrownBy(first.titled("Changed")::push).hasMessageContaining("no_anna");
        } finally {
            tck.execute("alter table users drop constraint no_anna");
        }

        assertThat(posts.findOrFail(first.id()).title()).isEqualTo("First");
    }

    @Test
    @Feature("KEY-13")
    void a_foreign_key_is_compared_without_loading() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        User ben = users.create(new User("ben@example.org", "Ben"));
        Post post = posts.create(new Post(ann.id(), "First"));

        assertThat(tck.statementsOf(() -> {
                    assertThat(post.user().is(ann)).isTrue();
                    assertThat(post.user().is(ben)).isFalse();
                    assertThat(post.user().is(null)).isFalse();
                    assertThat(post.editor().is(ann)).isFalse();
                }))
                .isEmpty();
        assertThat(new User("ann@example.org", "Ann").country().is(new Country("FR", "France", 1)))
                .isFalse();
    }

    @Test
    @Feature("DEL-02")
    void destroy_deletes_each_with_its_events() {
        List<String> heard = new ArrayList<>();
        Repository<Subscriber, Long> subscribers = tck.repository(Subscriber.class, Long.class);
        List<Subscriber> three = subscribers.insertAll(
                List.of(new Subscriber("a@x.org"), new Subscriber("b@x.org"), new Subscriber("c@x.org")));
        tck.observers().firstOfSubscribers().to(new Everything(heard));

        long destroyed =
                subscribers.destroy(List.of(three.get(0).id(), three.get(2).id(), -1L));

        assertThat(destroyed).isEqualTo(2);
        assertThat(heard).containsExactly("deleting", "deleting");
        assertThat(subscribers.all()).extracting(Subscriber::email).containsExactly("b@x.org");
    }

    /** Writes down what happens before and after. */
    private record Everything(List<String> heard) implements ModelObserver<Subscriber> {

        @Override
        public Class<Subscriber> model() {
            return Subscriber.class;
        }

        @Override
        public Subscriber saving(Subscriber model) {
            heard.add("saving");
            return model;
        }

        @Override
        public void saved(Subscriber model) {
            heard.add("saved");
        }

        @Override
        public void deleting(Subscriber model) {
            heard.add("deleting");
        }
    }
}
