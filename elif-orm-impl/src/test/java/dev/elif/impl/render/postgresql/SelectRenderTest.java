package dev.elif.impl.render.postgresql;

import static dev.elif.impl.render.postgresql.Rendering.AGE;
import static dev.elif.impl.render.postgresql.Rendering.ID;
import static dev.elif.impl.render.postgresql.Rendering.NAME;
import static dev.elif.impl.render.postgresql.Rendering.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Bind;
import dev.elif.ast.Bounds;
import dev.elif.ast.Call;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Derived;
import dev.elif.ast.Expression;
import dev.elif.ast.From;
import dev.elif.ast.Grouping;
import dev.elif.ast.Joined;
import dev.elif.ast.Labelled;
import dev.elif.ast.Lock;
import dev.elif.ast.One;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.ast.Outer;
import dev.elif.ast.Path;
import dev.elif.ast.Raw;
import dev.elif.ast.Select;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import dev.elif.ast.Table;
import dev.elif.impl.render.postgresql.Rendering.Person;
import dev.elif.model.NumberColumn;
import dev.elif.model.TextColumn;
import dev.elif.query.Aggregates;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectRenderTest {

    private static final Path TEAM =
            Path.ROOT.after(new Path.Join("team", Person.class, Table.of("teams"), List.of("team_id"), List.of("id")));
    private static final Path TEAM_CITY = new Path(
            "",
            List.of(
                    TEAM.last(),
                    new Path.Join(
                            "city", Person.class, new Table("geo", "cities"), List.of("city_id"), List.of("id"))));

    @Test
    void orders_and_bounds_follow_the_conditions() {
        Select select = Select.of(
                        USERS, List.of(ID.expression(), NAME.expression()), List.of(AGE.gt(3), NAME.isNotNull()))
                .orderBy(List.of(NAME.asc(), AGE.desc().nullsLast(), ID.asc().nullsFirst()))
                .bounds(new Bounds(10L, 20L));

        assertThat(Rendering.text(select))
                .isEqualTo("select \"id\", \"name\" from \"users\" where \"age\" > ? and \"name\" is not null"
                        + " order by \"name\", \"age\" desc nulls last, \"id\" nulls first limit 10 offset 20");
    }

    @Test
    void a_path_joins_and_equal_paths_share_the_join() {
        TextColumn<Person> team = NAME.via(TEAM);
        TextColumn<Person> city = NAME.via(TEAM_CITY);
        Select select = Select.of(USERS, List.of(ID.expression()), List.of(team.eq("a"), city.eq("b"), team.ne("c")))
                .orderBy(List.of(city.asc()));

        assertThat(Rendering.text(select))
                .isEqualTo("select t.\"id\" from \"users\" t"
                        + " left join \"teams\" t1 on t1.\"id\" = t.\"team_id\""
                        + " left join \"geo\".\"cities\" t2 on t2.\"id\" = t1.\"city_id\""
                        + " where t1.\"name\" = ? and t2.\"name\" = ? and t1.\"name\" <> ? order by t2.\"name\"");
    }

    @Test
    void what_must_hold_of_joined_rows_stands_in_their_join() {
        Select select = Select.of(USERS, List.of(NAME.via(TEAM_CITY).expression()), List.of(AGE.gt(3), NAME.eq("a")))
                .from(From.of(USERS)
                        .joined(List.of(
                                new Joined(TEAM, List.of(NAME.isNull(), AGE.gt(5))),
                                new Joined(TEAM_CITY, List.of(NAME.eq("b").or(AGE.lt(7)))))));

        assertThat(Rendering.text(select))
                .isEqualTo("select t2.\"name\" from \"users\" t"
                        + " left join \"teams\" t1 on t1.\"id\" = t.\"team_id\""
                        + " and t1.\"name\" is null and t1.\"age\" > ?"
                        + " left join \"geo\".\"cities\" t2 on t2.\"id\" = t1.\"city_id\""
                        + " and (t2.\"name\" = ? or t2.\"age\" < ?)"
                        + " where t.\"age\" > ? and t.\"name\" = ?");
        assertThat(Rendering.text(select.columns(List.of(ID.expression()))))
                .isEqualTo("select \"id\" from \"users\" where \"age\" > ? and \"name\" = ?");
    }

    @Test
    void aggregates_are_cast_to_what_java_reads() {
        NumberColumn<Person, Integer> teamAge = AGE.via(TEAM);
        Select select = Select.of(
                        USERS,
                        List.of(
                                NAME.expression(),
                                Aggregates.count().expression(),
                                Aggregates.count(AGE).expression(),
                                Aggregates.countDistinct(AGE).expression(),
                                Aggregates.sum(AGE).expression(),
                                Aggregates.avg(AGE).expression(),
                                Aggregates.min(AGE).expression(),
                                Aggregates.max(teamAge).expression()),
                        List.of())
                .grouped(new Grouping(List.of(NAME.expression()), List.of()));

        assertThat(Rendering.text(select))
                .isEqualTo("select t.\"name\", count(*), count(t.\"age\"), count(distinct t.\"age\"),"
                        + " cast(sum(t.\"age\") as numeric), cast(avg(t.\"age\") as double precision),"
                        + " min(t.\"age\"), max(t1.\"age\") from \"users\" t"
                        + " left join \"teams\" t1 on t1.\"id\" = t.\"team_id\" group by t.\"name\"");
    }

    @Test
    void a_select_can_be_read_from_like_a_table() {
        Select inner = Select.of(USERS, List.of(One.ONE), List.of(AGE.gt(1))).limit(5L);
        Select counting = Select.of(new Derived(inner), List.of(Aggregate.COUNT), List.of());

        assertThat(Rendering.text(counting))
                .isEqualTo("select count(*) from (select 1 from \"users\" where \"age\" > ? limit 5) t");
    }

    @Test
    void a_select_of_the_program_s_own_is_sent_as_it_is() {
        Raw raw = new Raw("select * from users where name = ? -- so", List.of(Bind.of(SqlType.TEXT, "Ann")));

        assertThat(Rendering.text(Select.of(raw, List.of(ID.expression()), List.of(AGE.gt(1)))))
                .isEqualTo("select \"id\" from (select * from users where name = ? -- so\n) t where \"age\" > ?");
    }

    @Test
    void a_select_inside_of_another_has_aliases_of_its_own() {
        Select newest = Select.of(
                        Table.of("posts"),
                        List.of(TextColumn.of("title", "title").expression()),
                        List.of(Comparison.of(Operation.EQ, AGE.expression(), new Outer(ID.expression()))))
                .orderBy(List.of(new Order<>(new ColumnRef(TEAM, "name", SqlType.TEXT), true, Order.Nulls.DEFAULT)))
                .bounds(new Bounds(1L, null));
        Subselect value = new Subselect(newest, SqlType.TEXT);
        Select select = Select.of(USERS, List.of(NAME.expression(), value), List.of(AGE.gt(1)));

        assertThat(Rendering.text(select))
                .isEqualTo("select t.\"name\", (select u.\"title\" from \"posts\" u"
                        + " left join \"teams\" u1 on u1.\"id\" = u.\"team_id\" where u.\"age\" = t.\"id\""
                        + " order by u1.\"name\" desc limit 1) from \"users\" t where t.\"age\" > ?");
    }

    @Test
    void rows_within_a_value_are_arrays_of_texts() {
        Expression title = TextColumn.of("title", "title").expression();
        Expression array = Call.of(
                SqlType.array(SqlType.TEXT),
                Operation.ARRAY,
                Call.of(SqlType.TEXT, Operation.AS_TEXT, title),
                Call.of(SqlType.TEXT, Operation.AS_HEX, new ColumnRef(Path.ROOT, "cover", SqlType.BYTES)));
        Condition<?> own = Comparison.of(Operation.EQ, AGE.expression(), new Outer(ID.expression()));
        Select distinct =
                Select.of(Table.of("posts"), List.of(title), List.of(own)).limit(3L);

        assertThat(Rendering.text(rows(Select.of(Table.of("posts"), List.of(array), List.of(own)))))
                .isEqualTo("select cast(array(select array[cast(u.\"title\" as text), encode(u.\"cover\", 'hex')]"
                        + " from \"posts\" u where u.\"age\" = t.\"id\") as text) as \"posts\" from \"users\" t");
        assertThat(Rendering.text(rows(Select.of(new Derived(distinct), List.of(array), List.of()))))
                .isEqualTo("select cast(array(select array[cast(\"title\" as text), encode(\"cover\", 'hex')]"
                        + " from (select u.\"title\" from \"posts\" u where u.\"age\" = t.\"id\" limit 3) u) as text)"
                        + " as \"posts\" from \"users\" t");
    }

    private static Select rows(Select inner) {
        Subselect all = new Subselect(inner, SqlType.array(SqlType.TEXT));
        Expression text = new Labelled(Call.of(SqlType.TEXT, Operation.ROWS, all), "posts");
        return Select.of(USERS, List.of(text), List.of());
    }

    @Test
    void quotes_in_a_name_are_doubled() {
        Select select = Select.of(
                new Table("my\"schema", "my\"table"),
                List.of(TextColumn.of("x", "my\"column").expression()),
                List.of());

        assertThat(Rendering.text(select)).isEqualTo("select \"my\"\"column\" from \"my\"\"schema\".\"my\"\"table\"");
    }

    @Test
    void locked_rows_are_those_of_the_model_alone() {
        TextColumn<Person> team = NAME.via(TEAM);

        assertThat(Rendering.text(locked(NAME.eq("a"), Lock.UPDATE)))
                .isEqualTo("select \"id\" from \"users\" where \"name\" = ? for update");
        assertThat(Rendering.text(locked(team.eq("a"), Lock.SHARE)))
                .isEqualTo("select t.\"id\" from \"users\" t left join \"teams\" t1 on t1.\"id\" = t.\"team_id\""
                        + " where t1.\"name\" = ? for share of t");
    }

    private static Select locked(Condition<Person> condition, Lock lock) {
        return Select.of(USERS, List.of(ID.expression()), List.of(condition)).locked(lock);
    }
}
