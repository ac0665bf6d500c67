package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Preferences;
import dev.elif.tck.domain.Profile;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.Voucher;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Creating, saving and deleting models of every kind. */
@AcceptanceSuite
class SaveSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Profile, Long> profiles;
    private final Repository<Country, String> countries;
    private final Repository<Voucher, Long> vouchers;

    SaveSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.profiles = tck.repository(Profile.class, Long.class);
        this.countries = tck.repository(Country.class, String.class);
        this.vouchers = tck.repository(Voucher.class, Long.class);
    }

    @Test
    @Feature("WR-06")
    void create_inserts_and_returns_the_same_instance() {
        User user = new User("ann@example.org", "Ann");

        assertThat(users.create(user)).isSameAs(user);
        assertThat(users.findOrFail(user.id()).email()).isEqualTo("ann@example.org");
    }

    @Test
    @Feature("DML-02")
    void create_sends_one_statement() {
        assertThat(tck.statementsOf(() -> users.create(new User("ann@example.org", "Ann"))))
                .singleElement()
                .satisfies(call -> assertThat(call)
                        .extracting(StatementCall::model, StatementCall::write)
                        .containsExactly("User", true));
    }

    @Test
    @Feature("MOD-11")
    void fields_begin_with_the_value_the_class_gives_them() {
        User user = users.create(new User("ann@example.org", "Ann"));
        User other = users.create(new User("ben@example.org", "Ben").retired());

        assertThat(users.findOrFail(user.id()).active()).isTrue();
        assertThat(users.findOrFail(other.id()).active()).isFalse();
    }

    @Test
    @Feature("MOD-05")
    void a_table_may_have_another_name() {
        tck.repository(Employee.class, Long.class).create(new Employee(null, "Boss"));

        assertThat(tck.column("select name from staff")).containsExactly("Boss");
    }

    @Test
    @Feature("WR-01")
    void save_inserts_what_is_new_and_updates_only_what_changed() {
        User user = new User("ann@example.org", "Ann");
        users.save(user);
        User found = users.findOrFail(user.id());
        tck.execute("update users set email = 'elsewhere@example.org' where id = " + user.id());

        List<StatementCall> calls = tck.statementsOf(() -> users.save(found.withName("Anna")));

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.sql())
                        .startsWith("update")
                        .contains("name")
                        .doesNotContain("email")
                        .doesNotContain("country_code"));
        assertThat(users.findOrFail(user.id()).name()).isEqualTo("Anna");
        assertThat(users.findOrFail(user.id()).email()).isEqualTo("elsewhere@example.org");
    }

    @Test
    void save_of_a_model_that_was_just_created_updates_it() {
        User user = users.create(new User("ann@example.org", "Ann"));

        users.save(user.withName("Anna"));
        users.save(user.withName("Annabel").aged(31));

        assertThat(users.all()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Annabel");
            assertThat(found.age()).isEqualTo(31);
        });
    }

    @Test
    void save_of_an_unchanged_active_record_sends_nothing() {
        User created = users.create(new User("ann@example.org", "Ann"));
        User found = users.findOrFail(created.id());

        assertThat(tck.statementsOf(() -> users.save(created))).isEmpty();
        assertThat(tck.statementsOf(() -> users.save(found))).isEmpty();
        assertThat(tck.statementsOf(() -> users.save(found.withName("Other").withName("Ann"))))
                .isEmpty();
    }

    @Test
    void save_writes_null_where_a_value_was_taken_away() {
        User user = users.create(new User("ann@example.org", "Ann").aged(30));

        users.save(users.findOrFail(user.id()).aged(null));

        assertThat(users.findOrFail(user.id()).age()).isNull();
    }

    @Test
    void an_equal_json_value_is_no_change() {
        User user = users.create(
                new User("ann@example.org", "Ann").preferring(new Preferences("dark", true, List.of("a", "b"))));
        User found = users.findOrFail(user.id());

        assertThat(tck.statementsOf(
                        () -> users.save(found.preferring(new Preferences("dark", true, List.of("a", "b"))))))
                .isEmpty();
        assertThat(tck.statementsOf(
                        () -> users.save(found.preferring(new Preferences("dark", true, List.of("b", "a"))))))
                .hasSize(1);
        assertThat(users.findOrFail(user.id()).preferences().tags()).containsExactly("b", "a");
    }

    @Test
    void a_failed_save_leaves_the_changes_to_be_saved_again() {
        users.create(new User("taken@example.org", "Ann"));
        User ben = users.create(new User("ben@example.org", "Ben"));

        assertThatThrownBy(() -> users.save(ben.withName("Benno").withEmail("taken@example.org")))
                .hasMessageContaining("email");
        users.save(ben.withEmail("benno@example.org"));

        User found = users.findOrFail(ben.id());
        assertThat(found.name()).isEqualTo("Benno");
        assertThat(found.email()).isEqualTo("benno@example.org");
    }

    @Test
    void a_plain_class_with_state_is_tracked_as_well() {
        Profile profile = profiles.create(new Profile(null, "old"));
        Profile found = profiles.findOrFail(profile.id());

        assertThat(tck.statementsOf(() -> profiles.save(found))).isEmpty();
        assertThat(tck.statementsOf(() -> profiles.save(found.withBio("new"))))
                .singleElement()
                .satisfies(call -> assertThat(call.sql()).startsWith("update").doesNotContain("user_id"));
        assertThat(profiles.findOrFail(profile.id()).bio()).isEqualTo("new");
    }

    @Test
    void a_plain_class_without_state_is_updated_as_a_whole() {
        countries.create(new Country("FR", "France", 1));

        countries.save(countries.findOrFail("FR").populated(68));

        assertThat(countries.findOrFail("FR").population()).isEqualTo(68);
        assertThat(countries.findOrFail("FR").name()).isEqualTo("France");
    }

    @Test
    void a_record_comes_back_as_another_instance() {
        Voucher asked = Voucher.of(null, "XMAS", "10.00");

        Voucher created = vouchers.create(asked);
        Voucher changed = vouchers.save(created.worth("12.50"));

        assertThat(asked.id()).isNull();
        assertThat(created.id()).isPositive();
        assertThat(changed.id()).isEqualTo(created.id());
        assertThat(vouchers.findOrFail(created.id())).isEqualTo(changed);
        assertThat(changed.amount()).isEqualByComparingTo("12.50");
    }

    @Test
    void save_of_a_record_without_a_key_inserts_it() {
        Voucher saved = vouchers.save(Voucher.of(null, "XMAS", "10.00"));

        assertThat(vouchers.all()).containsExactly(saved);
    }

    @Test
    void save_of_a_generated_key_without_a_row_is_not_found() {
        User gone = users.create(new User("ann@example.org", "Ann"));
        Voucher lost = vouchers.create(Voucher.of(null, "XMAS", "10.00"));
        tck.execute("delete from users");
        tck.execute("delete from vouchers");

        assertThatThrownBy(() -> users.save(gone.withName("Anna"))).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> vouchers.save(lost.worth("1.00"))).isInstanceOf(ModelNotFoundException.class);
        assertThat(users.all()).isEmpty();
        assertThat(vouchers.all()).isEmpty();
    }

    @Test
    void delete_takes_one_row_away_and_says_whether_it_was_there() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        User ben = users.create(new User("ben@example.org", "Ben"));

        assertThat(users.delete(ann)).isTrue();
        assertThat(users.delete(ann)).isFalse();
        assertThat(users.all()).extracting(User::id).containsExactly(ben.id());
    }

    @Test
    void records_and_plain_classes_are_deleted_by_their_key() {
        Voucher voucher = vouchers.create(Voucher.of(null, "XMAS", "10.00"));
        countries.create(new Country("FR", "France", 68));

        assertThat(vouchers.delete(voucher)).isTrue();
        assertThat(vouchers.delete(voucher)).isFalse();
        assertThat(countries.delete(new Country("FR", "another instance", 0))).isTrue();
        assertThat(vouchers.all()).isEmpty();
        assertThat(countries.all()).isEmpty();
    }

    @Test
    @Feature("DEL-01")
    void an_active_record_deletes_itself() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        users.create(new User("ben@example.org", "Ben"));

        assertThat(users.findOrFail(ann.id()).delete()).isTrue();
        assertThat(ann.delete()).isFalse();
        assertThat(users.all()).extracting(User::name).containsExactly("Ben");
    }

    @Test
    void a_deleted_active_record_is_new_again() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        users.delete(ann);

        users.save(ann);

        assertThat(users.all()).extracting(User::name).containsExactly("Ann");
    }
}
