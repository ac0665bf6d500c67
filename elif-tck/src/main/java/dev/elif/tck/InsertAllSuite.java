package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.UniqueViolationException;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Subscriber;
import dev.elif.tck.domain.Subscriber_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many models in one statement. */
@AcceptanceSuite
class InsertAllSuite {

    private final Tck tck;
    private final Repository<User, Long> users;

    InsertAllSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @Test
    void nothing_sends_nothing() {
        assertThat(tck.statementsOf(() -> assertThat(users.insertAll(List.of())).isEmpty()))
                .isEmpty();
    }

    @Test
    void one_is_inserted_like_many() {
        User ann = new User("ann@example.org", "Ann");

        assertThat(users.insertAll(List.of(ann))).singleElement().isSameAs(ann);
        assertThat(users.findOrFail(ann.id()).name()).isEqualTo("Ann");
    }

    @Test
    @Feature({"WR-15", "DML-01"})
    void ten_thousand_take_one_statement_and_keep_their_order() {
        List<User> crowd = crowd(10_000);

        List<StatementCall> calls = tck.statementsOf(() -> users.insertAll(crowd));

        assertThat(calls).hasSize(1);
        assertThat(users.query().count()).isEqualTo(10_000);
        assertThat(crowd).extracting(User::id).doesNotContainNull().isSorted().doesNotHaveDuplicates();
        assertThat(users.query().orderBy(User_.id.asc()).list())
                .extracting(User::email)
                .containsExactlyElementsOf(crowd.stream().map(User::email).toList());
    }

    @Test
    void one_text_of_sql_serves_every_number_of_rows() {
        StatementCall few = tck.statementsOf(() -> users.insertAll(crowd(2))).get(0);
        tck.execute("delete from users");
        StatementCall many = tck.statementsOf(() -> users.insertAll(crowd(500))).get(0);

        assertThat(many.sql()).isEqualTo(few.sql());
    }

    @Test
    void all_rows_are_inserted_or_none() {
        List<User> crowd = new ArrayList<>(crowd(100));
        crowd.add(new User("user7@example.org", "Twin"));

        assertThatThrownBy(() -> users.insertAll(crowd)).isInstanceOf(UniqueViolationException.class);

        assertThat(users.all()).isEmpty();
    }

    @Test
    void keys_that_are_there_are_kept_and_the_others_counted() {
        List<User> mixed = users.insertAll(List.of(
                new User("a@example.org", "A").withId(7_000_000_000L),
                new User("b@example.org", "B").withId(8_000_000_000L)));

        assertThat(mixed).extracting(User::id).containsExactly(7_000_000_000L, 8_000_000_000L);
        assertThat(users.insertAll(List.of(new User("c@example.org", "C"))))
                .singleElement()
                .satisfies(user -> assertThat(user.id()).isPositive().isLessThan(7_000_000_000L));
    }

    @Test
    void models_with_and_without_a_key_may_be_mixed() {
        List<User> mixed = users.insertAll(List.of(
                new User("a@example.org", "A"),
                new User("b@example.org", "B").withId(7_000_000_000L),
                new User("c@example.org", "C")));

        assertThat(mixed).extracting(User::name).containsExactly("A", "B", "C");
        assertThat(mixed.get(1).id()).isEqualTo(7_000_000_000L);
        for (User user : mixed) {
            assertThat(users.findOrFail(user.id()).name()).isEqualTo(user.name());
        }
    }

    @Test
    void records_come_back_with_their_keys_in_the_same_order() {
        Repository<Voucher, Long> vouchers = tck.repository(Voucher.class, Long.class);
        List<Voucher> asked = IntStream.range(0, 50)
                .mapToObj(i -> Voucher.of(null, "CODE" + i, "1.00"))
                .toList();

        List<Voucher> inserted = vouchers.insertAll(asked);

        assertThat(inserted)
                .extracting(Voucher::code)
                .containsExactlyElementsOf(asked.stream().map(Voucher::code).toList());
        for (Voucher voucher : inserted) {
            assertThat(vouchers.findOrFail(voucher.id())).isEqualTo(voucher);
        }
    }

    @Test
    void any_collection_will_do_and_assigned_keys_as_well() {
        LinkedHashSet<Country> set =
                new LinkedHashSet<>(List.of(new Country("FR", "France", 68), new Country("DE", "Germany", 83)));

        assertThat(tck.repository(Country.class, String.class).insertAll(set))
                .extracting(Country::code)
                .containsExactly("FR", "DE");
        assertThat(tck.query(Country.class).count()).isEqualTo(2);
    }

    @Test
    void inserted_models_can_be_saved_and_deleted_at_once() {
        List<User> crowd = users.insertAll(crowd(3));

        assertThat(tck.statementsOf(() -> users.save(crowd.get(0)))).isEmpty();
        users.save(crowd.get(1).withName("Renamed"));
        users.delete(crowd.get(2));

        assertThat(users.query().orderBy(User_.id.asc()).list())
                .extracting(User::name)
                .containsExactly("User 0", "Renamed");
    }

    @Test
    @Feature("WR-16")
    void values_are_converted_keys_and_timestamps_set_and_no_event_is_fired() {
        List<String> heard = new ArrayList<>();
        tck.observers().firstOfSubscribers().to(new SubscriberObserver() {
            @Override
            void note(String event, Subscriber subscriber) {
                heard.add(event);
            }
        });

        List<Subscriber> inserted = tck.repository(Subscriber.class, Long.class)
                .insertAll(List.of(new Subscriber("ann@example.org").on("java", "sql")));

        assertThat(heard).isEmpty();
        Subscriber found = tck.query(Subscriber.class)
                .where(Subscriber_.id.eq(inserted.get(0).id()))
                .sole();
        assertThat(found.topics()).containsExactly("java", "sql");
        assertThat(found.createdAt()).isEqualTo(inserted.get(0).createdAt()).isNotNull();
    }

    private static List<User> crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new User("user" + i + "@example.org", "User " + i))
                .toList();
    }
}
