package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Order;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of a list by what stands behind the last model of the page before. */
@AcceptanceSuite
class SeekSuite {

    private final Tck tck;
    private final Repository<User, Long> users;

    SeekSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        List<User> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(new User("u" + i + "@example.org", "N" + i % 3).aged(i % 4 == 0 ? null : i % 4));
        }
        users.insertAll(all);
    }

    @Test
    void pages_are_the_list_whatever_the_order() {
        List<Order<User>> ages = List.of(
                User_.age.asc(),
                User_.age.desc(),
                User_.age.asc().nullsFirst(),
                User_.age.desc().nullsLast());

        for (Order<User> age : ages) {
            pages(users.query().orderBy(age));
            pages(users.query().orderBy(age, User_.name.desc()));
            pages(users.query().orderBy(User_.name.asc(), age, User_.id.desc()));
        }
        pages(users.query());
    }

    @Test
    @Feature("KEY-11")
    void keys_of_several_columns_have_an_order_too() {
        Repository<Team, UUID> teams = tck.repository(Team.class, UUID.class);
        Repository<Membership, Membership_.Key> memberships = tck.repository(Membership.class, Membership_.Key.class);
        for (int i = 0; i < 3; i++) {
            Team team = teams.create(new Team("T" + i));
            users.query()
                    .limit(3)
                    .list()
                    .forEach(user -> memberships.create(new Membership(user.id(), team.id(), "x")));
        }

        assertThat(pages(memberships.query())).hasSize(9);
        assertThat(pages(memberships.query().orderBy(Membership_.teamId.desc())))
                .hasSize(9);
        assertThat(pages(memberships.query().orderBy(Membership_.role.asc()))).hasSize(9);
    }

    @Test
    void what_came_or_went_meanwhile_shifts_nothing() {
        Query<User> byId = users.query().orderBy(User_.id.asc()).limit(4);
        List<User> first = byId.list();
        first.get(3).delete();
        first.get(0).delete();

        assertThat(byId.after(first.get(3)).list())
                .extracting(User::id)
                .doesNotContainAnyElementsOf(first.stream().map(User::id).toList())
                .hasSize(4);
    }

    @Test
    void other_conditions_hold_and_rows_behind_can_be_counted_and_changed() {
        User fourth = users.query().orderBy(User_.id.asc()).offset(3).first().orElseThrow();
        Query<User> behind = users.query().after(fourth);

        assertThat(behind.count()).isEqualTo(8);
        assertThat(behind.where(User_.name.eq("N0")).count()).isEqualTo(2);
        assertThat(behind.update(User_.name.set("behind"))).isEqualTo(8);
        assertThat(users.query().where(User_.name.eq("behind")).count()).isEqualTo(8);
    }

    @Test
    void only_own_columns_have_a_place_to_stand_behind() {
        User any = users.query().first().orElseThrow();

        assertThatThrownBy(() -> users.query()
                        .orderBy(User_.country.to(Country_.name).asc())
                        .after(any)
                        .list())
                .isInstanceOf(QueryException.class)
                .hasMessage("ELIF-2082 Only columns of User itself say what stands behind a model."
                        + " Order by these, or leave out after(...).");
    }

    /** Read in pages of five, which together are the list in an order without ties. */
    private static <M> List<M> pages(Query<M> query) {
        Query<M> ordered = query;
        for (Column<M, ?> key : query.type().keyColumns()) {
            ordered = ordered.orderBy(key.asc());
        }
        List<M> read = new ArrayList<>();
        List<M> page = ordered.limit(5).list();
        while (!page.isEmpty()) {
            read.addAll(page);
            page = query.after(page.get(page.size() - 1)).limit(5).list();
        }
        assertThat(read.stream().map(query.type()::key))
                .containsExactlyElementsOf(
                        ordered.list().stream().map(query.type()::key).toList());
        return read;
    }
}
