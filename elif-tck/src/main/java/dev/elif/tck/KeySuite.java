package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Catalog;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Coupon;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.Team_;
import dev.elif.tck.domain.Ticket;
import dev.elif.tck.domain.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where keys come from: the database, elif, or the program; of one column or several. */
@AcceptanceSuite
class KeySuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Team, UUID> teams;
    private final Repository<Country, String> countries;

    KeySuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.teams = tck.repository(Team.class, UUID.class);
        this.countries = tck.repository(Country.class, String.class);
    }

    @Test
    @Feature("KEY-01")
    void the_database_counts_up() {
        User first = users.create(new User("a@example.org", "A"));
        User second = users.create(new User("b@example.org", "B"));

        assertThat(first.id()).isPositive();
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(users.findOrFail(second.id()).name()).isEqualTo("B");
    }

    @Test
    @Feature("KEY-10")
    void a_malformed_key_is_none_and_asks_nothing_of_the_database() {
        Repository<Coupon, String> coupons = tck.repository(Coupon.class, String.class);
        User ann = users.create(new User("a@example.org", "A"));
        UUID key = new UUID(1, 2);

        assertThat(users.key("" + ann.id()).flatMap(users::find)).isPresent();
        assertThat(teams.key(key.toString())).contains(key);
        assertThat(countries.key("FR")).contains("FR");
        assertThat(coupons.key("01JN8Z5QG4SJ3ZD1GJX2Z9V7KW")).isPresent();
        List<Optional<?>> malformed = new ArrayList<>();
        assertThat(tck.statementsOf(() -> {
                    List.of("", "x", "1x", "07", "+7", " 7", "9999999999999999999", "7; drop table users")
                            .forEach(text -> malformed.add(users.key(text)));
                    List.of("", "1-1-1-1-1", key + "0", key.toString().replace('0', 'g'))
                            .forEach(text -> malformed.add(teams.key(text)));
                    List.of("", "81JN8Z5QG4SJ3ZD1GJX2Z9V7KW", "01jn8z5qg4sj3zd1gjx2z9v7kw", "I".repeat(26))
                            .forEach(text -> malformed.add(coupons.key(text)));
                }))
                .isEmpty();
        assertThat(malformed).hasSize(16).allMatch(Optional::isEmpty);
        assertThatThrownBy(() ->
                        tck.repository(Membership.class, Membership_.Key.class).key("1"))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "ELIF-3070 The key of Membership has no text of its own. Read its parts, and make the key of them.");
    }

    @Test
    void a_counted_key_that_is_there_is_kept() {
        User user = users.create(new User("a@example.org", "A").withId(1_000_000_000_000L));

        assertThat(user.id()).isEqualTo(1_000_000_000_000L);
        assertThat(users.findOrFail(1_000_000_000_000L).name()).isEqualTo("A");
    }

    @Test
    @Feature("KEY-04")
    void elif_makes_uuids_that_grow_with_time() {
        List<UUID> keys = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            keys.add(teams.create(new Team("Team " + i)).id());
        }

        assertThat(keys).allSatisfy(key -> {
            assertThat(key.version()).isEqualTo(7);
            assertThat(key.variant()).isEqualTo(2);
        });
        assertThat(keys)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
        assertThat(tck.query(Team.class).orderBy(Team_.id.asc()).list())
                .extracting(Team::id)
                .isEqualTo(keys);
    }

    @Test
    void many_uuids_at_once_grow_too() {
        List<UUID> keys = teams.insertAll(List.of(new Team("A"), new Team("B"), new Team("C"))).stream()
                .map(Team::id)
                .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
        assertThat(teams.findOrFail(keys.get(1)).name()).isEqualTo("B");
    }

    @Test
    void a_uuid_that_is_there_is_kept() {
        UUID key = UUID.fromString("11111111-2222-4333-8444-555555555555");

        assertThat(teams.create(new Team("A").withId(key)).id()).isEqualTo(key);
        assertThat(teams.findOrFail(key).name()).isEqualTo("A");
    }

    @Test
    @Feature({"KEY-02", "KEY-03"})
    void the_program_may_set_a_key_of_another_type_and_name() {
        countries.create(new Country("FR", "France", 68));

        assertThat(countries.findOrFail("FR").name()).isEqualTo("France");
        assertThat(countries.find("XX")).isEmpty();
        assertThat(Country_.code.name()).isEqualTo("country_code");
        assertThat(tck.column("select country_code from countries")).containsExactly("FR");
    }

    @Test
    void a_key_that_the_program_forgot_is_an_error() {
        assertThatThrownBy(() -> countries.create(new Country(null, "Nowhere", 0)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Country")
                .hasMessageStartingWith("ELIF-2018")
                .hasMessageContaining("[code]");
        assertThatThrownBy(() -> countries.insertAll(List.of(new Country(null, "Nowhere", 0))))
                .isInstanceOf(QueryException.class);
        assertThat(countries.all()).isEmpty();
    }

    @Test
    void saving_an_assigned_key_inserts_or_updates() {
        countries.save(new Country("FR", "France", 1));
        countries.save(new Country("FR", "France", 68));

        assertThat(countries.all())
                .singleElement()
                .satisfies(country -> assertThat(country.population()).isEqualTo(68));
        assertThatThrownBy(() -> countries.create(new Country("FR", "France", 2)))
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    @Feature("KEY-11")
    void a_key_of_two_columns_finds_saves_and_deletes_one_row() {
        Seeds people = Seeds.people(tck.database());
        UUID reds = teams.create(new Team("Reds")).id();
        UUID blues = teams.create(new Team("Blues")).id();
        Repository<Membership, Membership_.Key> members = tck.repository(Membership.class, Membership_.Key.class);
        Membership_.Key key = new Membership_.Key(people.ann().id(), reds);
        members.insertAll(List.of(
                new Membership(people.ann().id(), reds, "player"),
                new Membership(people.ann().id(), blues, "guest"),
                new Membership(people.ben().id(), reds, "keeper")));

        members.findOrFail(key).as("captain").save();

        assertThat(tck.column("select role from memberships order by role"))
                .containsExactly("captain", "guest", "keeper");
        assertThat(members.query().find(key)).map(Membership::role).contains("captain");
        assertThat(members.delete(members.findOrFail(key))).isTrue();
        assertThat(tck.column("select role from memberships order by role")).containsExactly("guest", "keeper");
        assertThat(members.find(key)).isEmpty();
        assertThatThrownBy(() -> members.create(new Membership(people.ann().id(), null, "nowhere")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("teamId");
    }

    @Test
    void a_composite_key_is_a_value() {
        UUID team = UUID.randomUUID();

        assertThat(new Membership_.Key(1L, team)).isEqualTo(new Membership_.Key(1L, team));
        assertThat(new Membership_.Key(1L, team)).isNotEqualTo(new Membership_.Key(2L, team));
    }

    @Test
    void a_model_may_be_nothing_but_a_key() {
        Repository<Ticket, Long> tickets = tck.repository(Ticket.class, Long.class);
        Ticket drawn = tickets.create(new Ticket(null));
        List<Ticket> roll = tickets.insertAll(List.of(new Ticket(null), new Ticket(null), new Ticket(null)));

        assertThat(drawn.id()).isPositive();
        assertThat(roll)
                .extracting(Ticket::id)
                .isSorted()
                .doesNotHaveDuplicates()
                .doesNotContain(drawn.id());
        assertThat(tickets.save(drawn)).isEqualTo(drawn);
        assertThat(tickets.query().count()).isEqualTo(4);
        tickets.delete(drawn);
        assertThatThrownBy(() -> tickets.save(drawn)).isInstanceOf(ModelNotFoundException.class);
    }

    @Test
    void nested_models_have_keys_like_others() {
        var sections = tck.repository(Catalog.Section.class, Long.class);
        var entries = tck.repository(Catalog.Entry.class, Long.class);
        Catalog.Section novels = sections.create(new Catalog.Section(null, "Novels"));
        Catalog.Entry emma = entries.create(new Catalog.Entry(novels.id(), "Emma"));

        assertThat(novels.id()).isPositive();
        assertThat(sections.findOrFail(novels.id()).label()).isEqualTo("Novels");
        assertThat(entries.findOrFail(emma.id()).section().get()).isEqualTo(novels);
    }

    @Test
    @Feature("MOD-04")
    void tables_are_named_after_models_in_the_plural() {
        Seeds people = Seeds.all(tck.database());
        UUID team = teams.create(new Team("Reds")).id();
        tck.repository(Membership.class, Membership_.Key.class)
                .create(new Membership(people.ann().id(), team, "player"));

        for (String table : List.of("users", "countries", "memberships", "posts")) {
            assertThat(tck.column("select 1 from " + table)).isNotEmpty();
        }
    }

    @Test
    void a_key_without_a_row_is_not_found() {
        assertThatThrownBy(() -> teams.findOrFail(new UUID(0, 0))).isInstanceOf(ModelNotFoundException.class);
    }
}
