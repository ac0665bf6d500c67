package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Elif;
import dev.elif.error.QueryException;
import dev.elif.tck.domain.Catalog;
import dev.elif.tck.domain.Catalog_Entry_;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.Team_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher_;
import org.junit.jupiter.api.Test;

/** The door for those who come from Eloquent: {@code User_.query()}, {@code User_.find(1)}, {@code user.save()}. */
@AcceptanceSuite
class StaticDoorSuite {

    private final Tck tck;

    StaticDoorSuite(Tck tck) {
        this.tck = tck;
    }

    @Test
    @Feature("MOD-17")
    void models_are_queried_and_found_without_anything_injected() {
        Seeds people = Seeds.people(tck.database());

        assertThat(User_.query()
                        .where(User_.age.gt(26))
                        .orderBy(User_.name.asc())
                        .list())
                .extracting(User::name)
                .containsExactly("Ann", "Dan");
        assertThat(User_.find(people.ben().id())).map(User::name).contains("Ben");
        assertThat(User_.find(-1L)).isEmpty();
        assertThat(Country_.find("FR")).map(Country::name).contains("France");
        assertThat(Voucher_.query().exists()).isFalse();
    }

    @Test
    void a_new_model_saves_and_deletes_itself() {
        User ann = new User("ann@example.org", "Ann").save();

        assertThat(ann.id()).isPositive();
        ann.withName("Anna").save();
        assertThat(User_.query().sole().name()).isEqualTo("Anna");
        assertThat(ann.delete()).isTrue();
        assertThat(User_.query().exists()).isFalse();
    }

    @Test
    void composite_and_nested_models_have_the_same_door() {
        Seeds people = Seeds.people(tck.database());
        Team reds = new Team("Reds").save();
        new Membership(people.ann().id(), reds.id(), "captain").save();

        assertThat(Membership_.find(new Membership_.Key(people.ann().id(), reds.id())))
                .map(Membership::role)
                .contains("captain");
        assertThat(Team_.find(reds.id())).map(Team::name).contains("Reds");
        Catalog.Entry emma = new Catalog.Entry(null, "Emma").save();
        assertThat(Catalog_Entry_.find(emma.id())).map(Catalog.Entry::title).contains("Emma");
    }

    @Test
    void it_joins_the_transaction_of_the_thread() {
        assertThatThrownBy(() -> tck.database().transaction(() -> {
                    new User("ann@example.org", "Ann").save();
                    assertThat(User_.query().count()).isEqualTo(1);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(User_.query().count()).isZero();
    }

    @Test
    void a_shut_door_says_how_to_open_it_and_models_that_came_through_go_on() {
        User ann = new User("ann@example.org", "Ann").save();
        Elif.use(null);
        try {
            assertThatThrownBy(User_::query)
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("User")
                    .hasMessageContaining("Elif.use(");
            assertThatThrownBy(() -> User_.find(1L)).isInstanceOf(QueryException.class);
            assertThatThrownBy(() -> new User("ben@example.org", "Ben").save()).isInstanceOf(QueryException.class);
            ann.withName("Anna").save();
            assertThat(ann.posts().list()).isEmpty();
            assertThat(new User("cleo@example.org", "Cleo").posts().list())
                    .as("without a key there is nothing to ask")
                    .isEmpty();
        } finally {
            Elif.use(tck.database());
        }

        assertThat(User_.query().sole().name()).isEqualTo("Anna");
    }
}
