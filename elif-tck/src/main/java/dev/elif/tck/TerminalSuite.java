package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.error.NotUniqueException;
import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calls that send a query, and what each does when nothing or too much is found. */
@AcceptanceSuite
class TerminalSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private Seeds people;

    TerminalSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        people = Seeds.people(tck.database());
    }

    @Test
    @Feature({"RET-02", "COL-01"})
    void list_finds_all_that_match() {
        assertThat(users.query().list()).extracting(User::name).containsExactlyInAnyOrder("Ann", "Ben", "Cleo", "Dan");
        assertThat(tck.query(User.class).where(User_.name.eq("Ann")).list()).hasSize(1);
    }

    @Test
    void list_is_empty_when_nothing_matches_and_cannot_be_changed() {
        assertThat(nobody().list()).isEmpty();
        List<User> found = users.query().list();
        assertThatThrownBy(() -> found.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> found.add(people.ann())).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Feature("RET-01")
    void all_finds_every_model() {
        assertThat(users.all()).extracting(User::email).hasSize(4).contains("ann@example.org", "dan@example.org");
    }

    @Test
    @Feature({"RET-03", "RET-12"})
    void many_are_found_by_their_keys_each_once_and_without_those_unknown() {
        Long ann = people.ann().id();
        Long ben = people.ben().id();

        assertThat(users.findMany(List.of(ann, ben, ann, -1L)))
                .extracting(User::name)
                .containsExactlyInAnyOrder("Ann", "Ben");
        assertThat(users.findMany(List.of())).isEmpty();
        assertThat(tck.statementsOf(() -> users.findMany(List.of(ann, ben)))).hasSize(1);
        assertThat(users.query().whereKey(ann).list()).extracting(User::name).containsExactly("Ann");
        assertThat(users.query().whereKeysNot(List.of(ann, ben)).list())
                .extracting(User::name)
                .containsExactlyInAnyOrder("Cleo", "Dan");
        assertThat(users.query().whereKeysNot(List.of()).count()).isEqualTo(4);
    }

    @Test
    void a_composite_key_is_looked_for_as_a_whole() {
        Team team = tck.repository(Team.class, UUID.class).create(new Team("Green"));
        Membership ann = new Membership(people.ann().id(), team.id(), "reader").save();
        Membership ben = new Membership(people.ben().id(), team.id(), "writer").save();
        Membership_.Key key = new Membership_.Key(ann.userId(), ann.teamId());

        assertThat(tck.query(Membership.class).whereKeys(List.of(key)).list())
                .extracting(Membership::role)
                .containsExactly("reader");
        assertThat(tck.query(Membership.class)
                        .where(Membership_.teamId.eq(team.id()))
                        .whereKeysNot(List.of(key))
                        .list())
                .singleElement()
                .satisfies(other -> assertThat(other.is(ben)).isTrue());
    }

    @Test
    @Feature("RET-04")
    void or_fail_throws_when_nothing_is_found() {
        assertThat(users.query().findOrFail(people.ann().id()).name()).isEqualTo("Ann");
        assertThat(users.query().where(User_.name.eq("Ben")).firstOrFail().name())
                .isEqualTo("Ben");
        assertThatThrownBy(() -> nobody().findOrFail(people.ann().id())).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> nobody().firstOrFail()).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> users.findOrFail(-1L)).isInstanceOf(ModelNotFoundException.class);
    }

    @Test
    @Feature("RET-07")
    void first_where_narrows_and_takes_the_first() {
        assertThat(users.query().orderBy(User_.name.asc()).firstWhere(User_.name.gt("Ben")))
                .get()
                .extracting(User::name)
                .isEqualTo("Cleo");
        assertThat(users.query().firstWhere(User_.name.eq("Nobody"))).isEmpty();
    }

    @Test
    @Feature({"RET-09", "RET-10"})
    void single_columns_come_without_models() {
        Query<User> byName = users.query().orderBy(User_.name.asc());
        tck.execute("update users set age = null where name = 'Ann'");
        tck.execute("update users set age = 40 where name <> 'Ann'");

        assertThat(byName.value(User_.name)).contains("Ann");
        assertThat(byName.value(User_.age)).isEmpty();
        assertThat(nobody().value(User_.name)).isEmpty();
        assertThat(byName.valueOrFail(User_.name)).isEqualTo("Ann");
        assertThat(byName.valueOrFail(User_.age)).isNull();
        assertThatThrownBy(() -> nobody().valueOrFail(User_.name)).isInstanceOf(ModelNotFoundException.class);
        assertThat(byName.pluck(User_.age)).containsExactly(null, 40, 40, 40);
        assertThat(byName.pluck(User_.name, User_.age))
                .containsOnlyKeys("Ann", "Ben", "Cleo", "Dan")
                .containsEntry("Dan", 40)
                .containsEntry("Ann", null);
        assertThat(byName.pluck(User_.age, User_.name)).containsEntry(40, "Dan");
        assertThat(tck.statementsOf(() -> byName.pluck(User_.name)))
                .singleElement()
                .satisfies(call -> assertThat(call.sql()).doesNotContain("email"));
    }

    @Test
    void building_a_query_sends_nothing() {
        assertThat(tck.statementsOf(() -> nobody().orderBy(User_.name.asc()).with(User_.posts)))
                .isEmpty();
    }

    @Test
    void each_call_sends_one_statement() {
        Query<User> query = users.query();
        Long id = people.ann().id();

        assertThat(tck.statementsOf(query::list)).hasSize(1);
        assertThat(tck.statementsOf(query::first)).hasSize(1);
        assertThat(tck.statementsOf(query::count)).hasSize(1);
        assertThat(tck.statementsOf(query::exists)).hasSize(1);
        assertThat(tck.statementsOf(() -> query.find(id))).hasSize(1);
        assertThat(tck.statementsOf(() -> users.find(id)))
                .singleElement()
                .satisfies(call -> assertThat(call)
                        .extracting(StatementCall::model, StatementCall::write)
                        .containsExactly("User", false));
    }

    @Test
    void first_finds_one_or_none() {
        assertThat(users.query().orderBy(User_.name.desc()).first())
                .map(User::name)
                .contains("Dan");
        assertThat(nobody().first()).isEmpty();
        assertThat(users.query().limit(0).first()).as("the later limit counts").isPresent();
    }

    @Test
    @Feature("RET-08")
    void sole_wants_exactly_one() {
        assertThat(users.query().where(User_.name.eq("Cleo")).sole().name()).isEqualTo("Cleo");
        assertThat(users.query()
                        .where(User_.name.eq("Cleo"))
                        .select(User_.email)
                        .sole())
                .isEqualTo("cleo@example.org");
        assertThatThrownBy(() -> nobody().sole())
                .isInstanceOf(ModelNotFoundException.class)
                .hasMessageContaining("User")
                .hasMessageContaining("first()");
        assertThatThrownBy(() -> users.query().sole())
                .isInstanceOf(NotUniqueException.class)
                .hasMessageContaining("User");
        assertThatThrownBy(() -> nobody().select(User_.email).sole()).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> users.query().select(User_.email).sole()).isInstanceOf(NotUniqueException.class);
    }

    @Test
    @Feature("RET-05")
    void find_leaves_what_to_do_without_a_model_to_optional() {
        assertThat(users.find(people.ben().id())).map(User::name).contains("Ben");
        assertThat(users.find(-1L)).isEmpty();
        assertThat(users.find(-1L).orElseGet(people::dan)).isSameAs(people.dan());
        assertThat(nobody().first().orElseGet(people::dan)).isSameAs(people.dan());
    }

    @Test
    void find_or_fail_names_the_model_and_the_way_out() {
        assertThat(users.findOrFail(people.ben().id()).name()).isEqualTo("Ben");
        assertThatThrownBy(() -> users.findOrFail(-1L))
                .isInstanceOf(ModelNotFoundException.class)
                .hasMessageContaining("User")
                .hasMessageContaining("find()")
                .hasMessageNotContaining("-1")
                .extracting(missing -> ((ModelNotFoundException) missing).key())
                .isEqualTo(Optional.of(-1L));
    }

    @Test
    void find_of_a_query_wants_its_conditions_too() {
        Query<User> french = users.query().where(User_.countryCode.eq("FR"));

        assertThat(french.find(people.ann().id())).isPresent();
        assertThat(french.find(people.cleo().id())).isEmpty();
    }

    @Test
    void a_key_of_another_type_is_an_error_at_once() {
        assertThatThrownBy(() -> users.query().find("1")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> tck.query(Membership.class).find(1L))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Key");
        assertThatThrownBy(() -> tck.repository(User.class, String.class)).isInstanceOf(QueryException.class);
        assertThat(users.query().find(people.ann().id().intValue())).isPresent();
    }

    @Test
    void count_counts_what_matches() {
        assertThat(users.query().count()).isEqualTo(4);
        assertThat(users.query()
                        .where(User_.active.isTrue())
                        .orderBy(User_.name.asc())
                        .count())
                .isEqualTo(3);
        assertThat(nobody().count()).isZero();
    }

    @Test
    void count_heeds_limit_and_offset() {
        assertThat(users.query().limit(3).count()).isEqualTo(3);
        assertThat(users.query().limit(10).count()).isEqualTo(4);
        assertThat(users.query().offset(3).count()).isEqualTo(1);
        assertThat(users.query().limit(2).offset(3).count()).isEqualTo(1);
        assertThat(users.query().limit(0).count()).isZero();
        assertThat(users.query().offset(9).count()).isZero();
    }

    @Test
    void exists_says_whether_there_is_one() {
        assertThat(users.query().exists()).isTrue();
        assertThat(nobody().exists()).isFalse();
        assertThat(users.query().orderBy(User_.name.asc()).offset(3).exists()).isTrue();
        assertThat(users.query().offset(4).exists()).isFalse();
        assertThat(users.query().limit(0).exists()).isFalse();
    }

    private Query<User> nobody() {
        return users.query().where(User_.name.eq("Nobody"));
    }
}
