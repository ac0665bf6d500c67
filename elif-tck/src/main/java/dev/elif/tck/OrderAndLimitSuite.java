package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.error.UnknownNameException;
import dev.elif.query.Query;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In what order, how many, and that a query is a value. */
@AcceptanceSuite
class OrderAndLimitSuite {

    private final Tck tck;
    private final Query<User> users;

    OrderAndLimitSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
    }

    @BeforeEach
    void seed() {
        Seeds.people(tck.database());
    }

    @Test
    void asc_and_desc_order_both_ways() {
        assertThat(names(users.orderBy(User_.name.asc()))).containsExactly("Ann", "Ben", "Cleo", "Dan");
        assertThat(names(users.orderBy(User_.name.desc()))).containsExactly("Dan", "Cleo", "Ben", "Ann");
    }

    @Test
    void nulls_go_where_they_are_sent() {
        assertThat(names(users.orderBy(User_.age.asc().nullsFirst()))).containsExactly("Cleo", "Ben", "Ann", "Dan");
        assertThat(names(users.orderBy(User_.age.asc().nullsLast()))).containsExactly("Ben", "Ann", "Dan", "Cleo");
        assertThat(names(users.orderBy(User_.age.desc().nullsFirst()))).containsExactly("Cleo", "Dan", "Ann", "Ben");
        assertThat(names(users.orderBy(User_.age.desc().nullsLast()))).containsExactly("Dan", "Ann", "Ben", "Cleo");
    }

    @Test
    void later_orders_decide_what_earlier_ones_leave_open() {
        assertThat(names(users.orderBy(User_.countryCode.asc().nullsLast(), User_.name.desc())))
                .containsExactly("Cleo", "Ben", "Ann", "Dan");
        assertThat(names(users.orderBy(User_.active.asc()).orderBy(User_.name.desc())))
                .containsExactly("Cleo", "Dan", "Ben", "Ann");
        assertThat(names(users.orderBy(
                        User_.active.desc(), User_.countryCode.asc().nullsFirst(), User_.age.desc())))
                .containsExactly("Dan", "Ann", "Ben", "Cleo");
    }

    @Test
    void orders_take_columns_and_fields_by_name() {
        assertThat(names(users.orderBy("name"))).containsExactly("Ann", "Ben", "Cleo", "Dan");
        assertThat(names(users.orderByDesc("name"))).containsExactly("Dan", "Cleo", "Ben", "Ann");
        assertThat(names(users.orderBy("email_verified_at").limit(1))).containsExactly("Ann");
        assertThat(names(users.orderBy("emailVerifiedAt").limit(1))).containsExactly("Ann");
        assertThatThrownBy(() -> users.orderBy("nmae"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Did you mean [name]?");
    }

    @Test
    @Feature("ORD-08")
    void limit_and_offset_cut_a_window() {
        Query<User> ordered = users.orderBy(User_.name.asc());

        assertThat(names(ordered.limit(2))).containsExactly("Ann", "Ben");
        assertThat(names(ordered.offset(3))).containsExactly("Dan");
        assertThat(names(ordered.limit(2).offset(1))).containsExactly("Ben", "Cleo");
        assertThat(names(ordered.offset(1).limit(2))).containsExactly("Ben", "Cleo");
    }

    @Test
    void limits_beyond_the_end_and_limits_of_zero_are_fine() {
        assertThat(names(users.limit(Long.MAX_VALUE))).hasSize(4);
        assertThat(names(users.limit(0))).isEmpty();
        assertThat(names(users.offset(0))).hasSize(4);
        assertThat(names(users.offset(100))).isEmpty();
    }

    @Test
    void a_later_limit_replaces_an_earlier_one() {
        assertThat(names(users.limit(1).limit(3))).hasSize(3);
        assertThat(names(users.limit(3).limit(1))).hasSize(1);
        assertThat(names(users.orderBy(User_.name.asc()).offset(3).offset(2))).containsExactly("Cleo", "Dan");
    }

    @Test
    void a_negative_limit_or_offset_is_an_error_at_once() {
        assertThatThrownBy(() -> users.limit(-1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> users.offset(-1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("offset");
    }

    @Test
    @Feature("RET-22")
    void a_query_is_a_value_that_no_step_changes() {
        Query<User> french = users.where(User_.countryCode.eq("FR")).orderBy(User_.name.asc());

        Query<User> young = french.where(User_.age.lt(30));
        Query<User> first = french.limit(1);
        Query<User> last = french.orderBy(User_.age.asc());

        assertThat(names(young)).containsExactly("Ben");
        assertThat(names(first)).containsExactly("Ann");
        assertThat(names(last)).containsExactly("Ann", "Ben");
        assertThat(names(french)).containsExactly("Ann", "Ben");
    }

    private static List<String> names(Query<User> query) {
        return query.list().stream().map(User::name).toList();
    }
}
