package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.UniqueViolationException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Finding a model or making it, also when others do the same at the same moment. */
@AcceptanceSuite
class FindOrCreateSuite {

    private static final int THREADS = 3;
    private static final int ROUNDS = 40;

    private final Tck tck;
    private final Repository<User, Long> users;

    FindOrCreateSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @Test
    @Feature("RET-06")
    void first_or_new_makes_one_that_is_not_stored() {
        User made = withEmail("ann@example.org").firstOrNew(() -> new User("ann@example.org", "Ann"));
        assertThat(made.exists()).isFalse();
        made.save();

        assertThat(withEmail("ann@example.org")
                        .firstOrNew(() -> new User("never", "made"))
                        .is(made))
                .isTrue();
        assertThat(users.all()).hasSize(1);
    }

    @Test
    @Feature("WR-10")
    void first_or_create_stores_what_it_makes() {
        User made = withEmail("ann@example.org").firstOrCreate(() -> new User("ann@example.org", "Ann"));
        User found = withEmail("ann@example.org").firstOrCreate(() -> {
            throw new AssertionError("It is there.");
        });

        assertThat(made.wasRecentlyCreated()).isTrue();
        assertThat(found.wasRecentlyCreated()).isFalse();
        assertThat(found.is(made)).isTrue();
    }

    @Test
    @Feature("WR-11")
    void create_or_first_finds_what_refuses_it() {
        User made = withEmail("ann@example.org").createOrFirst(() -> new User("ann@example.org", "Ann"));
        User found = withEmail("ann@example.org").createOrFirst(() -> new User("ann@example.org", "Other"));

        assertThat(made.wasRecentlyCreated()).isTrue();
        assertThat(found.is(made)).isTrue();
        assertThat(found.name()).isEqualTo("Ann");
    }

    @Test
    void a_row_in_the_way_that_the_query_does_not_find_is_an_error() {
        users.create(new User("ann@example.org", "Ann"));

        assertThatThrownBy(() -> users.query()
                        .where(User_.name.eq("Other"))
                        .createOrFirst(() -> new User("ann@example.org", "Other")))
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    @Feature("WR-12")
    void update_or_create_changes_what_is_there_or_what_it_makes() {
        withEmail("ann@example.org").updateOrCreate(() -> new User("ann@example.org", "Ann"), user -> user.aged(30));
        User changed = withEmail("ann@example.org")
                .updateOrCreate(() -> new User("ann@example.org", "Other"), user -> user.aged(31));

        assertThat(changed.name()).isEqualTo("Ann");
        assertThat(users.all())
                .singleElement()
                .satisfies(user -> assertThat(user.age()).isEqualTo(31));
    }

    @Test
    @Feature("WR-05")
    void save_or_ignore_inserts_or_leaves_alone() {
        assertThat(users.saveOrIgnore(new User("ann@example.org", "Ann"))).isPresent();
        User ignored = new User("ann@example.org", "Other");

        assertThat(users.saveOrIgnore(ignored)).isEmpty();
        assertThat(ignored.exists()).isFalse();
        assertThat(ignored.id()).isNull();
        assertThat(users.all()).extracting(User::name).containsExactly("Ann");
        assertThat(tck.repository(Voucher.class, Long.class).saveOrIgnore(Voucher.of(null, "XMAS", "1.00")))
                .get()
                .satisfies(voucher -> assertThat(voucher.id()).isPositive());
    }

    @Test
    void a_surrounding_transaction_goes_on_after_a_conflict() {
        users.create(new User("ann@example.org", "Ann"));

        tck.database().transaction(() -> {
            withEmail("ann@example.org").createOrFirst(() -> new User("ann@example.org", "Other"));
            users.create(new User("ben@example.org", "Ben"));
        });

        assertThat(users.all()).extracting(User::name).containsExactlyInAnyOrder("Ann", "Ben");
    }

    @Test
    @Feature({"WR-10", "WR-11", "WR-12"})
    void many_at_once_make_one_row() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String email = "user" + round + "@example.org";
            Set<Long> ids = new HashSet<>();
            int way = round;
            for (User user : atOnce(() -> some(way, email))) {
                ids.add(user.id());
            }
            assertThat(ids).as(email).hasSize(1);
        }
        assertThat(users.query().count()).isEqualTo(ROUNDS);
    }

    @Test
    void many_at_once_make_one_row_inside_transactions() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String email = "user" + round + "@example.org";
            int way = round;
            Set<Long> ids = new HashSet<>();
            List<User> found = atOnce(() -> tck.database().transaction(() -> {
                User user = some(way, email);
                user.withName(user.name() + "!").save();
                return user;
            }));
            found.forEach(user -> ids.add(user.id()));
            assertThat(ids).as(email).hasSize(1);
        }
        assertThat(users.query().count()).isEqualTo(ROUNDS);
    }

    @Test
    @Feature({"WR-10", "WR-11", "WR-12"})
    void many_at_once_make_one_row_behind_savepoints_that_fail() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String email = "user" + round + "@example.org";
            int way = round;
            Set<Long> ids = new HashSet<>();
            List<User> found = atOnce(() -> tck.database().transaction(() -> {
                assertThatThrownBy(() -> tck.database().savepoint(() -> {
                            some(way, "half" + email);
                            throw new IllegalStateException("undone");
                        }))
                        .isInstanceOf(IllegalStateException.class);
                return tck.database().savepoint(() -> some(way, email));
            }));
            found.forEach(user -> ids.add(user.id()));
            assertThat(ids).as(email).hasSize(1);
        }
        assertThat(users.query().count()).isEqualTo(ROUNDS);
    }

    @Test
    void who_waits_for_another_transaction_finds_its_row() throws Exception {
        CompletableFuture<User> other = tck.database().transaction(() -> {
            users.create(new User("ann@example.org", "Ann"));
            CompletableFuture<User> waiting = Threads.begin(() -> tck.database().transaction(() -> {
                User found = withEmail("ann@example.org").firstOrCreate(() -> new User("ann@example.org", "Other"));
                return found.aged(33).save();
            }));
            tck.awaitBlocked();
            return waiting;
        });

        assertThat(Threads.end(other).name()).isEqualTo("Ann");
        assertThat(users.all())
                .singleElement()
                .satisfies(user -> assertThat(user.age()).isEqualTo(33));
    }

    private User some(int way, String email) {
        Query<User> query = withEmail(email);
        return switch (way % 3) {
            case 0 -> query.firstOrCreate(() -> new User(email, "Made"));
            case 1 -> query.createOrFirst(() -> new User(email, "Made"));
            default -> query.updateOrCreate(() -> new User(email, "Made"), user -> user.aged(50));
        };
    }

    private Query<User> withEmail(String email) {
        return users.query().where(User_.email.eq(email));
    }

    private static List<User> atOnce(Supplier<User> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<CompletableFuture<User>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(Threads.begin(() -> {
                start.await();
                return work.get();
            }));
        }
        List<User> results = new ArrayList<>();
        for (CompletableFuture<User> each : running) {
            results.add(Threads.end(each));
        }
        return results;
    }
}
