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
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import java.util.Optional;
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
