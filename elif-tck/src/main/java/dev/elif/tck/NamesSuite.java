package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.error.UnknownNameException;
import dev.elif.query.Projection;
import dev.elif.query.Query;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns named by strings, and steps that depend on something. */
@AcceptanceSuite
class NamesSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;

    NamesSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.query(Post.class);
    }

    @BeforeEach
    void seed() {
        Seeds.all(tck.database());
    }

    private static List<String> names(Query<User> query) {
        return query.orderBy(User_.name.asc()).select(User_.name).list();
    }

    @Test
    void every_comparison_has_a_form_for_names() {
        assertThat(names(users.whereEq("name", "Ann"))).containsExactly("Ann");
        assertThat(names(users.whereNe("name", "Ann"))).containsExactly("Ben", "Cleo", "Dan");
        assertThat(names(users.whereGt("age", 30))).containsExactly("Dan");
        assertThat(names(users.whereGe("age", 30))).containsExactly("Ann", "Dan");
        assertThat(names(users.whereLt("age", 30))).containsExactly("Ben");
        assertThat(names(users.whereLe("age", 30))).containsExactly("Ann", "Ben");
        assertThat(names(users.whereBetween("age", 25, 30))).containsExactly("Ann", "Ben");
        assertThat(names(users.whereIn("name", List.of("Ann", "Dan", "Eve")))).containsExactly("Ann", "Dan");
        assertThat(names(users.whereNotIn("name", Set.of("Ann", "Dan")))).containsExactly("Ben", "Cleo");
        assertThat(names(users.whereLike("email", "%n@%"))).containsExactly("Ann", "Ben", "Dan");
        assertThat(names(users.whereNull("age"))).containsExactly("Cleo");
        assertThat(names(users.whereNotNull("countryCode"))).containsExactly("Ann", "Ben", "Cleo");
        assertThat(names(users.whereIn(
                        "id", List.of(users.orderBy("id").first().orElseThrow().id()))))
                .hasSize(1);
    }

    @Test
    @Feature("WH-02")
    void a_map_says_what_columns_are() {
        assertThat(names(users.whereEq(Map.of("country_code", "FR", "active", true))))
                .containsExactly("Ann", "Ben");
        assertThat(names(users.whereEq(Map.of()))).hasSize(4);
    }

    @Test
    void names_lead_over_relations_to_one() {
        assertThat(posts.whereEq("user.country.name", "France")
                        .orderBy("user.name")
                        .orderByDesc("title")
                        .select(Post_.title)
                        .list())
                .containsExactly("Beta", "Alpha", "Gamma");
        assertThat(posts.groupBy("user.name", "status").select(count()).list())
                .containsExactlyInAnyOrder(1L, 1L, 1L, 1L);
    }

    @Test
    @Feature("QB-06")
    void what_is_selected_may_be_names_and_sql() {
        Projection<Post, Map<String, @Nullable Object>> rows = posts.whereNotNull("user.countryCode")
                .groupBy("user.name", "status")
                .orderBy("user.name")
                .orderBy(Post_.status.asc())
                .selectRaw("user.name", "status", "count(*) as total", "sum(votes) -- all\n as \"all \"\"votes\"");

        assertThat(rows.list().get(0))
                .containsEntry("name", "Ann")
                .containsKey("status")
                .containsEntry("total", 1L)
                .containsKey("all \"votes");
        assertThat(tck.statementsOf(rows::list).get(0).sql())
                .startsWith(
                        "select t1.\"name\", t.\"status\", (count(*)) as \"total\", (sum(votes)) as \"all \"\"votes\" from");
        assertThat(users.orderBy("name")
                        .limit(1)
                        .selectRaw(
                                "date '2024-02-29' as day",
                                "true AS Yes",
                                "array[1, 2] as numbers",
                                "null as nothing",
                                "'it''s as x' as text")
                        .list())
                .singleElement(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsExactly(
                        Map.entry("day", LocalDate.of(2024, 2, 29)),
                        Map.entry("Yes", true),
                        Map.entry("numbers", List.of(1, 2)),
                        new SimpleEntry<>("nothing", null),
                        Map.entry("text", "it's as x"));
    }

    @Test
    void sql_without_a_name_is_an_error_at_once() {
        for (String nameless :
                List.of("count(*)", "count(*) total", "count(*) as", "as total", "count(*) as 'x'", "1 as a b")) {
            assertThatThrownBy(() -> users.selectRaw(nameless))
                    .isInstanceOf(QueryException.class)
                    .hasMessage(
                            "ELIF-2142 [" + nameless + "] is selected by a name that is no column's, or without one."
                                    + " End it with the name of its value: count(*) as total.");
        }
        assertThatThrownBy(() -> users.selectRaw("nmae")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> users.selectRaw("name", "1 as name")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> users.selectRaw("? as name")).isInstanceOf(QueryException.class);
    }

    @Test
    void a_wrong_name_is_an_error_at_once() {
        assertThatThrownBy(() -> users.whereGt("aeg", 3))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Did you mean [age]?");
        assertThatThrownBy(() -> posts.orderBy("user.nmae"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("User has no column [nmae]. Did you mean [name]?");
        assertThatThrownBy(() -> posts.groupBy("usr.name"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Did you mean [user]?");
        assertThatThrownBy(() -> users.whereEq("posts.title", "x"))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "ELIF-2112 [posts] of User leads to any number of rows, so that no name of a column can lead over it."
                                + " Name a relation to one, or use value(...) of the relation.");
        for (String hostile : List.of("name\" desc; --", "", ".", "user.", "1")) {
            assertThatThrownBy(() -> users.orderBy(hostile)).isInstanceOf(UnknownNameException.class);
        }
    }

    @Test
    void a_value_of_another_type_is_an_error_at_once() {
        assertThatThrownBy(() -> users.whereGt("age", "7"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2006 [age] holds java.lang.Integer, but was given java.lang.String.");
        assertThatThrownBy(() -> users.whereIn("age", List.of(7, "8"))).hasMessageStartingWith("ELIF-2006 ");
        assertThatThrownBy(() -> users.whereIn("age", Arrays.asList(7, null))).hasMessageStartingWith("ELIF-2004 ");
        assertThatThrownBy(() -> users.whereNe("age", null)).hasMessageStartingWith("ELIF-2003 ");
        assertThatThrownBy(() -> users.whereLike("age", "7%"))
                .isInstanceOf(QueryException.class)
                .hasMessage("ELIF-2113 [age] cannot be asked by whereLike, which is for texts."
                        + " Use another call, or another column.");
        assertThatThrownBy(() -> users.whereGt("active", true))
                .hasMessageStartingWith("ELIF-2113 [active] cannot be asked by whereGt");
    }

    @Test
    void a_request_sorts_by_what_it_may() {
        Set<String> allowed = Set.of("name", "age", "country.name");

        assertThat(users.orderBy("-age, name", allowed).select(User_.name).list())
                .containsExactly("Cleo", "Dan", "Ann", "Ben");
        assertThat(users.orderBy("country.name,-name", allowed)
                        .select(User_.name)
                        .list())
                .containsExactly("Ben", "Ann", "Cleo", "Dan");
        assertThat(users.orderBy(" ", allowed).list()).hasSize(4);
        for (String wrong : List.of("email", "name,email", "name,", "--name", "name desc", "NAME")) {
            assertThatThrownBy(() -> users.orderBy(wrong, allowed))
                    .isInstanceOf(UnknownNameException.class)
                    .hasMessageStartingWith("ELIF-2114 User cannot be sorted by [")
                    .hasMessageContaining("] here. Allowed: [");
        }
    }

    @Test
    @Feature("ORD-02")
    void the_latest_and_the_oldest_come_first() {
        tck.clock().advance(Duration.ofHours(1));
        tck.repository(User.class, Long.class)
                .create(new User("new@example.org", "New").verified(Seeds.VERIFIED.minusSeconds(9)));

        assertThat(users.latest().first().orElseThrow().name()).isEqualTo("New");
        assertThat(users.oldest().orderByDesc("name").first().orElseThrow().name())
                .isEqualTo("Dan");
        Query<User> verified = users.whereNotNull("emailVerifiedAt");
        assertThat(verified.latest(User_.emailVerifiedAt).first().orElseThrow().name())
                .isEqualTo("Ann");
        assertThat(verified.oldest(User_.emailVerifiedAt).first().orElseThrow().name())
                .isEqualTo("New");
        assertThatThrownBy(() -> tck.query(Team.class).latest())
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "ELIF-2115 Team has no time of creation for latest(). Mark a field with @CreatedAt, or name a"
                                + " column in the call.");
    }

    @Test
    @Feature("ORD-05")
    void an_order_can_be_replaced() {
        Query<User> byName = users.orderBy("name").orderByDesc("age");

        assertThat(byName.reorder(User_.name.desc()).select(User_.name).list())
                .containsExactly("Dan", "Cleo", "Ben", "Ann");
        assertThat(tck.statementsOf(() -> byName.reorder().list()).get(0).sql()).doesNotContain("order by");
        assertThat(byName.reorder().orderByDesc("name").first().orElseThrow().name())
                .isEqualTo("Dan");
    }

    @Test
    @Feature("QB-22")
    void steps_depend_on_conditions_and_values() {
        assertThat(names(users.when(true, q -> q.whereEq("name", "Ann")))).containsExactly("Ann");
        assertThat(names(users.when(false, q -> q.whereEq("name", "Ann")))).hasSize(4);
        assertThat(names(users.when(false, q -> q.whereEq("name", "Ann"), q -> q.whereEq("name", "Ben"))))
                .containsExactly("Ben");
        assertThat(names(users.unless(false, q -> q.whereEq("name", "Ann")))).containsExactly("Ann");
        assertThat(names(users.unless(true, q -> q.whereEq("name", "Ann")))).hasSize(4);
        assertThat(names(users.when(Optional.of(30), (q, age) -> q.where(User_.age.gt(age)))))
                .containsExactly("Dan");
        assertThat(names(users.when(Optional.<Integer>empty(), (q, age) -> q.where(User_.age.gt(age)))))
                .hasSize(4);
    }

    @Test
    @Feature({"QB-23", "QB-24"})
    void a_query_can_be_looked_at_and_given_away_on_its_way() {
        List<Long> seen = new ArrayList<>();

        long adults = users.tap(query -> seen.add(query.count()))
                .scope(query -> query.whereGe("age", 30))
                .tap(query -> seen.add(query.count()))
                .to(Query::count);

        assertThat(adults).isEqualTo(2);
        assertThat(seen).containsExactly(4L, 2L);
    }
}
