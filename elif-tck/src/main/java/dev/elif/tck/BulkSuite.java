package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.DatabaseException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.query.Repository;
import dev.elif.query.Upserted;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Many models in one statement: upserts, updates with different values, deletes. */
@AcceptanceSuite
class BulkSuite {

    /** More values than PostgreSQL takes as parameters of one statement. */
    private static final int MANY = 70_000;

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Country, String> countries;
    private final Repository<Post, Long> posts;

    BulkSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.countries = tck.repository(Country.class, String.class);
        this.posts = tck.repository(Post.class, Long.class);
    }

    @Test
    @Feature({"WR-14", "KEY-09", "DML-06"})
    void upsert_inserts_or_updates_and_says_which() {
        User ann = users.create(new User("ann@example.org", "Ann").aged(30));
        tck.clock().advance(Duration.ofHours(1));
        List<User> given = List.of(new User("ben@example.org", "Ben"), new User("ann@example.org", "Anna"));
        List<Upserted<User>> rows = new ArrayList<>();

        assertThat(tck.statementsOf(() -> rows.addAll(users.upsert(given, List.of(User_.email), List.of(User_.name)))))
                .hasSize(1);

        assertThat(rows).extracting(Upserted::inserted).containsExactly(true, false);
        User ben = rows.get(0).model();
        User anna = rows.get(1).model();
        assertThat(ben.id()).isPositive();
        assertThat(ben.wasRecentlyCreated()).isTrue();
        assertThat(anna.id()).isEqualTo(ann.id());
        assertThat(anna.name()).isEqualTo("Anna");
        assertThat(anna.age()).isEqualTo(30);
        assertThat(anna.createdAt()).isEqualTo(users.findOrFail(ann.id()).createdAt());
        assertThat(anna.updatedAt()).isEqualTo(ben.createdAt());
        assertThat(anna.dirty().isEmpty()).isTrue();
        assertThat(given.get(0).exists()).isFalse();
    }

    @Test
    void upsert_by_the_key_updates_all_other_columns() {
        countries.create(new Country("FR", "France", 1));

        List<Upserted<Country>> rows = countries.upsert(
                List.of(new Country("FR", "Frankreich", 68), new Country("MT", "Malta", 1)), Country_.code);

        assertThat(rows).extracting(Upserted::inserted).containsExactly(false, true);
        assertThat(countries.findOrFail("FR").name()).isEqualTo("Frankreich");
        assertThat(countries.findOrFail("FR").population()).isEqualTo(68);
        assertThat(countries.upsert(List.of(), Country_.code)).isEmpty();
    }

    @Test
    void upsert_by_a_composite_key() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        Team team = tck.repository(Team.class, UUID.class).create(new Team("Blue"));
        Repository<Membership, Membership_.Key> memberships = tck.repository(Membership.class, Membership_.Key.class);
        memberships.create(new Membership(ann.id(), team.id(), "reader"));

        memberships.upsert(
                List.of(new Membership(ann.id(), team.id(), "writer")),
                List.of(Membership_.userId, Membership_.teamId),
                List.of(Membership_.role));

        assertThat(memberships.all()).extracting(Membership::role).containsExactly("writer");
    }

    @Test
    void twins_in_one_upsert_are_refused_before_anything_is_sent() {
        List<User> twins = List.of(new User("ann@example.org", "Ann"), new User("ann@example.org", "Other"));

        assertThat(tck.statementsOf(() -> assertThatThrownBy(() -> users.upsert(twins, User_.email))
                        .isInstanceOf(QueryException.class)
                        .hasMessageContaining("ELIF-3027")
                        .hasMessageContaining("email")))
                .isEmpty();
    }

    @Test
    void an_upsert_without_a_unique_index_says_so() {
        assertThatThrownBy(() -> users.upsert(List.of(new User("ann@example.org", "Ann")), User_.name))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("unique index");
    }

    @Test
    @Feature("WR-13")
    void increment_or_create_counts_right_when_many_do_it_at_once() throws Exception {
        tck.execute("create unique index posts_title on posts (title)");
        try {
            List<CompletableFuture<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(Threads.begin(() -> {
                    for (int round = 0; round < 20; round++) {
                        Upserted<Post> unused = posts.incrementOrCreate(
                                new Post(null, "Hits").voted(1), List.of(Post_.title), Post_.votes, 1);
                    }
                    return true;
                }));
            }
            for (CompletableFuture<Boolean> each : running) {
                assertThat(Threads.end(each)).isTrue();
            }
        } finally {
            tck.execute("drop index posts_title");
        }

        assertThat(posts.all())
                .singleElement()
                .satisfies(post -> assertThat(post.votes()).isEqualTo(60));
    }

    @Test
    @Feature("DML-14")
    void update_all_writes_each_models_own_changes_in_one_statement() {
        User ann = users.create(new User("ann@example.org", "Ann").aged(30));
        User ben = users.create(new User("ben@example.org", "Ben").aged(40));
        User cleo = users.create(new User("cleo@example.org", "Cleo"));
        tck.execute("update users set age = 99");
        tck.clock().advance(Duration.ofHours(1));
        List<User> changed = List.of(ann.withName("Anna"), ben.withName("Benno").aged(41), cleo);

        assertThat(tck.statementsOf(() -> assertThat(users.updateAll(changed)).isEqualTo(2)))
                .hasSize(1);

        assertThat(users.query().orderBy(User_.id.asc()).pluck(User_.name)).containsExactly("Anna", "Benno", "Cleo");
        assertThat(users.query().orderBy(User_.id.asc()).pluck(User_.age)).containsExactly(99, 41, 99);
        assertThat(users.findOrFail(ann.id()).updatedAt()).isAfter(cleo.updatedAt());
        assertThat(ann.dirty().isEmpty()).isTrue();
        assertThat(ben.wasChanged(User_.age)).isTrue();
        assertThat(tck.statementsOf(() -> users.updateAll(changed))).isEmpty();
    }

    @Test
    void update_all_of_records_and_plain_classes_writes_all_but_the_key() {
        Repository<Voucher, Long> vouchers = tck.repository(Voucher.class, Long.class);
        List<Voucher> made = vouchers.insertAll(List.of(Voucher.of(null, "A", "1.00"), Voucher.of(null, "B", "2.00")));
        countries.create(new Country("FR", "France", 1));

        vouchers.updateAll(made.stream().map(each -> each.worth("5.00")).toList());
        countries.updateAll(List.of(new Country("FR", "France", 68)));

        assertThat(vouchers.all()).allSatisfy(each -> assertThat(each.amount()).isEqualByComparingTo("5.00"));
        assertThat(countries.findOrFail("FR").population()).isEqualTo(68);
    }

    @Test
    void update_all_may_change_keys() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        long other = ann.id() + 1000;

        users.updateAll(List.of(ann.withId(other)));

        assertThat(users.query().pluck(User_.id)).containsExactly(other);
    }

    @Test
    void update_all_of_what_is_gone_updates_nothing() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        User ben = users.create(new User("ben@example.org", "Ben"));
        tck.execute("delete from users where name = 'Ben'");

        assertThatThrownBy(() -> users.updateAll(List.of(ann.withName("Anna"), ben.withName("Benno"))))
                .isInstanceOfSatisfying(
                        ModelNotFoundException.class, e -> assertThat(e.key()).contains(ben.id()));

        assertThat(users.query().pluck(User_.name)).containsExactly("Ann");
        assertThat(ann.dirty().contains(User_.name)).isTrue();
    }

    @Test
    void delete_all_deletes_by_key_in_one_statement() {
        List<User> three = users.insertAll(List.of(
                new User("a@example.org", "A"), new User("b@example.org", "B"), new User("c@example.org", "C")));

        assertThat(tck.statementsOf(
                        () -> assertThat(users.deleteAll(three.subList(0, 2))).isEqualTo(2)))
                .hasSize(1);

        assertThat(three.get(0).exists()).isFalse();
        assertThat(users.query().pluck(User_.name)).containsExactly("C");
        assertThat(users.deleteAll(three)).isOne();
        assertThat(users.deleteAll(List.of())).isZero();
    }

    @Test
    void none_fails_with_more_rows_than_a_statement_has_parameters() {
        List<Post> many = new ArrayList<>(MANY);
        for (int i = 0; i < MANY; i++) {
            many.add(new Post(null, "Post " + i));
        }

        List<Post> inserted = posts.insertAll(many);
        inserted.forEach(post -> post.voted(1));
        assertThat(posts.updateAll(inserted)).isEqualTo(MANY);
        assertThat(posts.query().where(Post_.votes.eq(1)).count()).isEqualTo(MANY);
        assertThat(posts.findMany(inserted.stream().map(Post::id).toList())).hasSize(MANY);
        assertThat(posts.upsert(inserted, Post_.id)).noneMatch(Upserted::inserted);
        assertThat(posts.deleteAll(inserted)).isEqualTo(MANY);
    }
}
