package dev.elif.impl.render.postgresql;

import static dev.elif.impl.render.postgresql.Rendering.ACTIVE;
import static dev.elif.impl.render.postgresql.Rendering.AGE;
import static dev.elif.impl.render.postgresql.Rendering.ID;
import static dev.elif.impl.render.postgresql.Rendering.NAME;
import static dev.elif.impl.render.postgresql.Rendering.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Assignment;
import dev.elif.ast.Bounds;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Combined;
import dev.elif.ast.Common;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Delete;
import dev.elif.ast.Derived;
import dev.elif.ast.Distinct;
import dev.elif.ast.Expression;
import dev.elif.ast.From;
import dev.elif.ast.Grouping;
import dev.elif.ast.InsertSelect;
import dev.elif.ast.Join;
import dev.elif.ast.Labelled;
import dev.elif.ast.Lock;
import dev.elif.ast.OnConflict;
import dev.elif.ast.Operation;
import dev.elif.ast.Path;
import dev.elif.ast.Sampled;
import dev.elif.ast.Select;
import dev.elif.ast.Source;
import dev.elif.ast.SqlType;
import dev.elif.ast.Statement;
import dev.elif.ast.Subselect;
import dev.elif.ast.Table;
import dev.elif.ast.Truncate;
import dev.elif.ast.UpdateFrom;
import dev.elif.error.QueryException;
import dev.elif.impl.render.postgresql.Rendering.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What statements are made of besides conditions: joins, unions, common tables, locks, changes that come from selects. */
class ShapeRenderTest {

    private static final Table POSTS = Table.of("posts");
    private static final Select ADULTS = Select.of(USERS, List.of(ID.expression()), List.of(AGE.gt(17)));
    private static final Select CALLED = Select.of(USERS, List.of(ID.expression()), List.of(NAME.eq("a")));

    private static Expression of(String alias, String column) {
        return new ColumnRef(Path.of(alias), column, SqlType.BIGINT);
    }

    private static Condition<Person> equal(Expression left, Expression right) {
        return Comparison.of(Operation.EQ, left, right);
    }

    private static From joining(String alias, Join... joins) {
        return new From(USERS, alias, List.of(joins), List.of());
    }

    private static Select from(From from) {
        return Select.of(USERS, List.of(ID.expression()), List.of(AGE.gt(1))).from(from);
    }

    private static Join join(Join.Kind kind, Source source) {
        return new Join(
                kind,
                false,
                source,
                "p",
                List.of(equal(ID.expression(), of("p", "user_id"))),
                List.of(ACTIVE.isTrue()));
    }

    @ParameterizedTest
    @CsvSource({"INNER,join", "LEFT,left join", "RIGHT,right join", "FULL,full join"})
    void a_join_has_its_conditions_and_those_of_its_own_rows(Join.Kind kind, String word) {
        assertThat(Rendering.text(from(joining("", join(kind, POSTS)))))
                .isEqualTo("select t.\"id\" from \"users\" t " + word + " \"posts\" \"p\""
                        + " on t.\"id\" = \"p\".\"user_id\" and \"p\".\"active\" where t.\"age\" > ?");
    }

    @Test
    void a_cross_join_has_none_and_a_lateral_one_sees_what_stands_before() {
        Select newest = Select.of(POSTS, List.of(ID.expression()), List.of(equal(AGE.expression(), of("w", "id"))))
                .limit(1L);

        assertThat(Rendering.text(
                        from(joining("", new Join(Join.Kind.CROSS, false, POSTS, "p", List.of(), List.of())))))
                .isEqualTo("select t.\"id\" from \"users\" t cross join \"posts\" \"p\" where t.\"age\" > ?");
        assertThat(Rendering.text(from(
                        joining("w", new Join(Join.Kind.LEFT, true, new Derived(newest), "n", List.of(), List.of())))))
                .isEqualTo(
                        "select \"w\".\"id\" from \"users\" \"w\" left join lateral (select u.\"id\" from \"posts\" u"
                                + " where u.\"age\" = \"w\".\"id\" limit 1) \"n\" on true where \"w\".\"age\" > ?");
    }

    @Test
    void aliases_of_elif_keep_clear_of_those_of_the_program() {
        Join own =
                new Join(Join.Kind.INNER, false, POSTS, "t", List.of(equal(ID.expression(), of("t", "id"))), List.of());

        assertThat(Rendering.text(from(joining("", own))))
                .isEqualTo("select u.\"id\" from \"users\" u join \"posts\" \"t\" on u.\"id\" = \"t\".\"id\""
                        + " where u.\"age\" > ?");
    }

    @Test
    void a_select_inside_sees_the_tables_around() {
        Select inner = Select.of(POSTS, List.of(ID.expression()), List.of(equal(AGE.expression(), of("p", "id"))));
        Select select = from(joining("", join(Join.Kind.INNER, POSTS)))
                .columns(List.of(new Labelled(new Subselect(inner, SqlType.BIGINT), "newest")));

        assertThat(Rendering.text(select))
                .startsWith(
                        "select (select u.\"id\" from \"posts\" u where u.\"age\" = \"p\".\"id\") as \"newest\" from");
    }

    @Test
    void an_alias_of_nothing_is_refused() {
        assertThatThrownBy(() -> Rendering.text(Select.of(USERS, List.of(of("x", "id")), List.of())))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("[x]");
    }

    @Test
    void equal_rows_come_out_once() {
        assertThat(Rendering.text(ADULTS.distinct(new Distinct(List.of()))))
                .isEqualTo("select distinct \"id\" from \"users\" where \"age\" > ?");
        assertThat(Rendering.text(ADULTS.distinct(new Distinct(List.of(NAME.expression())))
                        .orderBy(List.of(NAME.asc()))))
                .isEqualTo("select distinct on (\"name\") \"id\" from \"users\" where \"age\" > ? order by \"name\"");
    }

    @Test
    void groups_are_asked_behind_them() {
        Select groups = Select.of(USERS, List.of(NAME.expression()), List.of(AGE.gt(1)))
                .grouped(new Grouping(
                        List.of(NAME.expression()),
                        List.of(Comparison.of(Operation.GT, Aggregate.COUNT, AGE.expression()))));

        assertThat(Rendering.text(groups))
                .isEqualTo("select \"name\" from \"users\" where \"age\" > ? group by \"name\""
                        + " having count(*) > \"age\"");
    }

    @ParameterizedTest
    @CsvSource({"UNION,false,union", "UNION,true,union all", "INTERSECT,false,intersect", "EXCEPT,true,except all"})
    void selects_are_put_together_in_parentheses(Combined.Kind kind, boolean all, String word) {
        Statement both = new Combined(kind, all, List.of(ADULTS, CALLED));

        assertThat(Rendering.text(Select.of(new Derived(both), List.of(ID.expression()), List.of(AGE.lt(3)))))
                .isEqualTo("select \"id\" from ((select \"id\" from \"users\" where \"age\" > ?) " + word
                        + " (select \"id\" from \"users\" where \"name\" = ?)) t where \"age\" < ?");
        assertThat(Rendering.values(Select.of(new Derived(both), List.of(ID.expression()), List.of(AGE.lt(3)))))
                .containsExactly(17, "a", 3);
    }

    @Test
    void common_tables_stand_before_what_reads_them() {
        Common adults = new Common("adults", false, null, ADULTS);
        Common few = new Common(
                "few",
                false,
                true,
                Select.of(adults, List.of(ID.expression()), List.of(AGE.lt(9))).limit(2L));
        Select select = Select.of(few, List.of(ID.expression()), List.of(AGE.ne(5)))
                .from(new From(few, "", List.of(join(Join.Kind.INNER, adults)), List.of()));

        assertThat(Rendering.text(select))
                .isEqualTo("with \"adults\" as (select \"id\" from \"users\" where \"age\" > ?),"
                        + " \"few\" as materialized (select \"id\" from \"adults\" t where \"age\" < ? limit 2)"
                        + " select t.\"id\" from \"few\" t join \"adults\" \"p\" on t.\"id\" = \"p\".\"user_id\""
                        + " and \"p\".\"active\" where t.\"age\" <> ?");
        assertThat(Rendering.values(select)).containsExactly(17, 9, 5);
    }

    @Test
    void a_recursive_one_reads_itself() {
        Select step = Select.of(new Common.Self("tree"), List.of(ID.expression()), List.of(AGE.lt(9)));
        Common tree = new Common("tree", true, null, new Combined(Combined.Kind.UNION, true, List.of(ADULTS, step)));

        assertThat(Rendering.text(Select.of(tree, List.of(ID.expression()), List.of())))
                .isEqualTo("with recursive \"tree\" as ((select \"id\" from \"users\" where \"age\" > ?) union all"
                        + " (select \"id\" from \"tree\" t where \"age\" < ?)) select \"id\" from \"tree\" t");
    }

    @Test
    void a_common_table_that_writes_makes_the_whole_a_write() {
        Common gone = new Common("gone", false, null, new Delete(USERS, List.of(AGE.gt(99)), List.of(ID.expression())));
        Select select = Select.of(gone, List.of(ID.expression()), List.of());

        assertThat(Rendering.text(select))
                .isEqualTo("with \"gone\" as (delete from \"users\" where \"age\" > ? returning \"id\")"
                        + " select \"id\" from \"gone\" t");
        assertThat(Rendering.sql(select).write()).isTrue();
        assertThat(Rendering.sql(ADULTS).write()).isFalse();
        assertThat(Rendering.sql(Select.of(new Derived(ADULTS.locked(Lock.SHARE)), List.of(ID.expression()), List.of()))
                        .write())
                .isTrue();
    }

    @Test
    void a_sample_follows_the_alias() {
        Sampled some = new Sampled(USERS, Sampled.Method.SYSTEM, 12.5, 42L);

        assertThat(Rendering.text(Select.of(some, List.of(ID.expression()), List.of())))
                .isEqualTo("select \"id\" from \"users\" tablesample system (12.5) repeatable (42)");
        assertThat(Rendering.text(Select.of(some, List.of(ID.expression()), List.of())
                        .from(new From(some, "s", List.of(), List.of()))))
                .isEqualTo("select \"s\".\"id\" from \"users\" \"s\" tablesample system (12.5) repeatable (42)");
    }

    @Test
    void a_lock_says_against_whom_of_what_and_whether_it_waits() {
        assertThat(Rendering.text(ADULTS.bounds(new Bounds(3L, null)).locked(Lock.NO_KEY_UPDATE.skipLocked())))
                .isEqualTo("select \"id\" from \"users\" where \"age\" > ? limit 3 for no key update skip locked");
        assertThat(Rendering.text(from(joining("", join(Join.Kind.INNER, POSTS)))
                        .locked(Lock.KEY_SHARE.of(List.of("p")).noWait())))
                .endsWith(" for key share of \"p\" nowait");
    }

    @Test
    void an_update_takes_values_from_a_select() {
        Select rows = Select.of(
                        USERS, List.of(ID.expression(), new Labelled(of("p", "title"), "#1")), List.of(AGE.gt(1)))
                .from(joining("", join(Join.Kind.INNER, POSTS)));
        Statement update = new UpdateFrom(
                USERS,
                List.of("id"),
                List.of(
                        new Assignment<>("name", new ColumnRef(Path.of(UpdateFrom.ROWS), "#1", SqlType.TEXT)),
                        AGE.increment(2)),
                rows,
                List.of(ID.expression()));

        assertThat(Rendering.text(update))
                .isEqualTo(
                        "update \"users\" t set \"name\" = v.\"#1\", \"age\" = (t.\"age\" + ?) from (select t.\"id\","
                                + " \"p\".\"title\" as \"#1\" from \"users\" t join \"posts\" \"p\" on t.\"id\" = \"p\".\"user_id\""
                                + " and \"p\".\"active\" where t.\"age\" > ?) v where t.\"id\" = v.\"id\" returning t.\"id\"");
        assertThat(Rendering.values(update)).containsExactly(2, 1);
    }

    @Test
    void an_insert_takes_rows_from_a_select() {
        assertThat(Rendering.text(new InsertSelect(POSTS, List.of("user_id"), ADULTS, null)))
                .isEqualTo("insert into \"posts\" (\"user_id\") select \"id\" from \"users\" where \"age\" > ?");
        assertThat(Rendering.text(new InsertSelect(POSTS, List.of("user_id"), ADULTS, OnConflict.NOTHING)))
                .isEqualTo("insert into \"posts\" (\"user_id\") select \"id\" from \"users\" where \"age\" > ?"
                        + " on conflict do nothing");
    }

    @Test
    void a_table_is_emptied() {
        assertThat(Rendering.text(new Truncate(USERS, false))).isEqualTo("truncate table \"users\" restart identity");
        assertThat(Rendering.text(new Truncate(USERS, true)))
                .isEqualTo("truncate table \"users\" restart identity cascade");
    }
}
