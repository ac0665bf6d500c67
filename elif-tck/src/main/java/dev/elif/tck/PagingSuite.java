package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Windows.everything;
import static dev.elif.query.Windows.orderedBy;
import static dev.elif.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.elif.error.QueryException;
import dev.elif.query.Page;
import dev.elif.query.Paged;
import dev.elif.query.Projection;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.Slice;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Patient;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages by their numbers, with a count and without. */
@AcceptanceSuite
class PagingSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Query<User> byName;

    PagingSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.byName = users.query().orderBy(User_.name.asc());
    }

    @BeforeEach
    void seed() {
        List<User> all = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            all.add(new User("u" + i + "@example.org", "N" + i).aged(i % 3));
        }
        users.insertAll(all);
    }

    @Test
    @Feature("PAG-01")
    void a_page_has_its_items_and_the_number_of_all() {
        List<StatementCall> calls = tck.statementsOf(() -> {
            Page<User> page = byName.paginate(3, 2);
            assertThat(page.items()).extracting(User::name).containsExactly("N4", "N5", "N6");
            assertThat(page.total()).isEqualTo(7);
        });

        assertThat(calls).extracting(StatementCall::sql).hasSize(2);
        assertThat(calls.get(0).sql()).isEqualTo("select count(*) from \"users\"");
        assertThat(calls.get(1).sql()).endsWith("order by \"name\", \"id\" limit 3 offset 3");
    }

    @Test
    @Feature("PAG-11")
    void a_page_knows_where_it_stands() {
        Page<User> first = byName.paginate(3);
        Page<User> last = byName.paginate(3, 3);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.perPage()).isEqualTo(3);
        assertThat(first.lastPage()).isEqualTo(3);
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        assertThat(List.of(first.firstItem(), first.lastItem())).containsExactly(1L, 3L);
        assertThat(last.hasPrevious()).isTrue();
        assertThat(last.hasNext()).isFalse();
        assertThat(List.of(last.firstItem(), last.lastItem())).containsExactly(7L, 7L);
        assertThat(last.map(User::name)).containsExactly("N7");
        assertThat(last.map(User::name).total()).isEqualTo(7);
    }

    @Test
    @Feature("PAG-02")
    void groups_are_counted_as_groups() {
        Page<String> grouped = users.query()
                .groupBy(User_.age)
                .select((age, total) -> age + ":" + total, User_.age, count())
                .orderBy(User_.age.asc())
                .paginate(2, 2);

        assertThat(grouped.total()).isEqualTo(3);
        assertThat(grouped).containsExactly("2:2");
        assertThat(grouped.lastPage()).isEqualTo(2);
    }

    @Test
    @Feature("PAG-02")
    void groups_that_are_left_out_and_first_rows_are_not_counted_wrong() {
        Page<Integer> large = users.query()
                .groupBy(User_.age)
                .having(count().gt(2L))
                .select(User_.age)
                .orderBy(User_.age.asc())
                .paginate(1);
        Page<User> first = users.query()
                .distinctOn(User_.age)
                .orderBy(User_.age.asc(), User_.name.desc())
                .paginate(2, 2);
        Page<User> some = byName.limitPerGroup(1, User_.age).paginate(2);

        assertThat(large.total()).isEqualTo(1);
        assertThat(large).containsExactly(1);
        assertThat(first.total()).isEqualTo(3);
        assertThat(first).extracting(User::name).containsExactly("N5");
        assertThat(some.total()).isEqualTo(3);
        assertThat(some).extracting(User::name).containsExactly("N1", "N2");
    }

    @Test
    @Feature("PAG-02")
    void different_and_combined_rows_are_counted_as_such() {
        Page<Integer> ages = users.query()
                .distinct()
                .select(User_.age)
                .orderBy(User_.age.desc())
                .paginate(2);
        Page<String> both = byName.where(User_.age.eq(0))
                .select(User_.name)
                .union(users.query().where(User_.age.le(1)).select(User_.name))
                .paginate(3);

        assertThat(ages.total()).isEqualTo(3);
        assertThat(ages).containsExactly(2, 1);
        assertThat(both.total()).isEqualTo(5);
        assertThat(both).hasSize(3);
        assertThat(users.query().select(count()).paginate(5).total()).isEqualTo(1);
        assertThatThrownBy(() -> users.query().distinct().select(User_.age).cursorPage(2))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2140 Rows of User ");
    }

    @Test
    @Feature("PAG-02")
    void limit_and_offset_are_those_of_the_page() {
        Page<User> page = byName.limit(1).offset(5).where(User_.age.ne(0)).paginate(2, 2);

        assertThat(page.total()).isEqualTo(5);
        assertThat(page).extracting(User::name).containsExactly("N4", "N5");
        assertThat(byName.limit(1).offset(5).slice(2)).extracting(User::name).containsExactly("N1", "N2");
    }

    @Test
    void the_count_sees_what_paths_join() {
        Page<User> none =
                byName.where(User_.country.to(Country_.name).eq("France")).paginate(2);

        assertThat(none.total()).isZero();
        assertThat(none.items()).isEmpty();
    }

    @Test
    @Feature("PAG-03")
    void a_slice_asks_for_one_row_more_instead_of_a_count() {
        List<StatementCall> calls = tck.statementsOf(() -> {
            Slice<User> slice = byName.slice(3, 2);
            assertThat(slice).extracting(User::name).containsExactly("N4", "N5", "N6");
            assertThat(slice.hasNext()).isTrue();
            assertThat(slice.hasPrevious()).isTrue();
        });

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).sql()).endsWith(" limit 4 offset 3");
        assertThat(byName.slice(7).hasNext()).isFalse();
        assertThat(byName.slice(7).hasPrevious()).isFalse();
        assertThat(users.query().select(User_.name).slice(3, 3)).hasSize(1);
    }

    @Test
    @Feature("PAG-12")
    void behind_the_last_page_there_is_nothing_and_nothing_is_asked() {
        List<StatementCall> calls = tck.statementsOf(() -> {
            Page<User> beyond = byName.paginate(3, 9);
            assertThat(beyond.items()).isEmpty();
            assertThat(beyond.total()).isEqualTo(7);
            assertThat(beyond.hasNext()).isFalse();
            assertThat(beyond.hasPrevious()).isTrue();
            assertThat(List.of(beyond.firstItem(), beyond.lastItem())).containsExactly(0L, 0L);
        });

        assertThat(calls).hasSize(1);
        assertThat(byName.paginate(Integer.MAX_VALUE, Long.MAX_VALUE).items()).isEmpty();
        assertThat(byName.slice(Integer.MAX_VALUE, Long.MAX_VALUE).items()).isEmpty();
        assertThat(byName.paginate(Integer.MAX_VALUE).items()).hasSize(7);
    }

    @Test
    @Feature("PAG-12")
    void nothing_found_is_one_empty_page() {
        Page<User> empty = byName.where(User_.age.eq(99)).paginate(3);

        assertThat(empty.lastPage()).isEqualTo(1);
        assertThat(empty.hasNext()).isFalse();
        assertThat(empty.items()).isEmpty();
    }

    @Test
    @Feature("PAG-12")
    void sizes_and_numbers_begin_with_one() {
        assertThatThrownBy(() -> byName.paginate(0))
                .isInstanceOf(QueryException.class)
                .hasMessage("ELIF-2110 The size of a page must be at least 1, but is [0]. Pages are counted from 1.");
        assertThatThrownBy(() -> byName.slice(3, -1))
                .hasMessage(
                        "ELIF-2110 The number of a page must be at least 1, but is [-1]. Pages are counted from 1.");
        assertThatThrownBy(() -> byName.cursorPage(-5)).isInstanceOf(QueryException.class);
    }

    @Test
    void ties_of_the_order_are_decided_by_the_key() {
        List<Long> read = new ArrayList<>();
        for (long number = 1; number <= 4; number++) {
            users.query().orderBy(User_.active.asc()).paginate(2, number).forEach(user -> read.add(user.id()));
        }

        assertThat(read).hasSize(7).isSorted();
    }

    @Test
    @Feature("PAG-01")
    void ties_of_selected_rows_are_decided_by_the_key_or_the_groups() {
        Query<User> byAge = users.query().orderBy(User_.age.asc());

        assertThat(order(byAge.select(User_.name))).isEqualTo("\"age\", \"id\"");
        assertThat(order(byAge.select(rowNumber().over(orderedBy(User_.name.asc())))))
                .isEqualTo("\"age\", \"id\"");
        assertThat(order(byAge.select(count().over(everything())))).isEqualTo("\"age\", \"id\"");
        assertThat(order(byAge.distinctOn(User_.age).select(User_.name))).isEqualTo("\"age\", \"id\"");
        assertThat(order(byAge.groupBy(User_.age, User_.name).select(User_.name)))
                .isEqualTo("\"age\", \"name\"");
        assertThat(order(byAge.groupBy(User_.age, User_.age.plus(1)).select(count())))
                .isEqualTo("\"age\"");
        assertThat(order(byAge.distinct().select(User_.age))).isEqualTo("\"age\"");
        assertThat(users.query().select(count().plus(1L)).paginate(2)).containsExactly(8L);
        assertThat(users.query().selectRaw("COUNT(*) as total").slice(2)).hasSize(1);
    }

    @Test
    void rows_without_a_place_of_their_own_have_no_cursor() {
        Projection<User, String> names = users.query().select(User_.name);

        assertThatThrownBy(() -> users.query().select(count()).cursorPage(2)).hasMessageStartingWith("ELIF-2140 ");
        assertThatThrownBy(() -> names.union(names).cursorPage(2)).hasMessageStartingWith("ELIF-2140 ");
        assertThat(users.query().groupBy(User_.age).select(count()).cursorPage(2))
                .containsExactly(2L, 3L);
    }

    private String order(Projection<User, ?> rows) {
        String sql = tck.statementsOf(() -> rows.slice(2)).get(0).sql();
        return sql.substring(sql.lastIndexOf("order by ") + 9, sql.lastIndexOf(" limit"));
    }

    @Test
    @Feature("PAG-08")
    void pages_can_be_made_by_hand() {
        Page<String> page = new Page<>(List.of("c"), 3, 2, 2);
        List<String> nulls = Arrays.asList("a", null);

        assertThat(page.lastPage()).isEqualTo(2);
        assertThat(page.firstItem()).isEqualTo(3);
        assertThat(new Page<>(List.of(), 4, 2, 1).lastPage()).isEqualTo(2);
        assertThat(new Slice<>(nulls, false, 2, 1).items()).isEqualTo(nulls);
        assertThatThrownBy(() -> page.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Feature("PAG-10")
    void json_has_the_keys_that_others_use() {
        Page<String> names =
                users.query().select(User_.name).orderBy(User_.name.asc()).paginate(3, 2);

        assertThat(names.toMap())
                .containsExactly(
                        entry("data", List.of("N4", "N5", "N6")),
                        entry("total", 7L),
                        entry("per_page", 3),
                        entry("current_page", 2L),
                        entry("last_page", 3L),
                        entry("from", 4L),
                        entry("to", 6L));
        assertThat(byName.slice(7).map(User::name).toMap())
                .containsEntry("has_more", false)
                .containsEntry("to", 7L)
                .doesNotContainKey("total");
        assertThat(byName.paginate(3, 9).toMap()).containsEntry("from", null).containsEntry("to", null);
    }

    @Test
    @Feature("PAG-09")
    void links_lead_to_the_pages_around() {
        assertThat(byName.paginate(3).toMap("/users?page=").get("links"))
                .asString()
                .isEqualTo("{first=/users?page=1, prev=null, next=/users?page=2, last=/users?page=3}");
        assertThat(byName.slice(3, 3).toMap("?p=").get("links"))
                .asString()
                .isEqualTo("{first=?p=1, prev=?p=2, next=null}");
    }

    @Test
    @Feature("PAG-10")
    void models_on_a_page_keep_their_secrets() {
        Patient patient = new Patient();
        patient.name = "Ann";
        tck.repository(Patient.class, Long.class).create(patient);
        Paged<Patient> page = tck.query(Patient.class).paginate(5);

        assertThat(page.toMap().get("data"))
                .isEqualTo(List.of(tck.repository(Patient.class, Long.class)
                        .toMap(page.items().get(0))));
    }

    @Test
    @Feature("PAG-13")
    void relations_of_a_page_are_loaded_for_all_its_models_at_once() {
        Page<User> page = byName.paginate(3);

        List<StatementCall> calls =
                tck.statementsOf(() -> users.models(page.items()).load(User_.posts));

        assertThat(calls).hasSize(1);
        assertThat(tck.statementsOf(() -> page.forEach(user -> user.posts().list())))
                .isEmpty();
    }

    @Test
    @Feature("PAG-07")
    void several_lists_are_paged_side_by_side() {
        Map<String, Page<User>> pages = Map.of(
                "young", byName.where(User_.age.eq(0)).paginate(1, 2),
                "old", byName.where(User_.age.eq(2)).paginate(1));

        assertThat(pages.get("young")).extracting(User::name).containsExactly("N6");
        assertThat(pages.get("old").lastPage()).isEqualTo(2);
    }
}
