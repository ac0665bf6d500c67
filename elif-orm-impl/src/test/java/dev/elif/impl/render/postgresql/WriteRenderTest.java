package dev.elif.impl.render.postgresql;

import static dev.elif.impl.render.postgresql.Rendering.AGE;
import static dev.elif.impl.render.postgresql.Rendering.ID;
import static dev.elif.impl.render.postgresql.Rendering.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.ColumnValues;
import dev.elif.ast.Comparison;
import dev.elif.ast.Copy;
import dev.elif.ast.Delete;
import dev.elif.ast.Excluded;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import dev.elif.ast.Inserted;
import dev.elif.ast.OnConflict;
import dev.elif.ast.Select;
import dev.elif.ast.SqlType;
import dev.elif.ast.Update;
import dev.elif.ast.UpdateMany;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteRenderTest {

    private static final Assignment<?> NAME = new Assignment<>("name", Bind.of(SqlType.TEXT, "Ann"));
    private static final Assignment<?> DATA = new Assignment<>("data", Bind.of(SqlType.JSON, List.of()));

    @Test
    void an_insert_returns_the_generated_key() {
        assertThat(Rendering.text(Insert.of(USERS, List.of(NAME, DATA), List.of(ID.expression()))))
                .isEqualTo("insert into \"users\" (\"name\", \"data\") values (?, cast(? as jsonb)) returning \"id\"");
    }

    @Test
    void an_insert_of_nothing_takes_the_defaults() {
        assertThat(Rendering.text(Insert.of(USERS, List.of(), List.of())))
                .isEqualTo("insert into \"users\" default values");
    }

    @Test
    void many_rows_are_one_array_a_column_in_their_order() {
        InsertMany insert = InsertMany.of(
                USERS,
                List.of(
                        new ColumnValues("name", Bind.array(SqlType.TEXT, List.of("a", "b"))),
                        new ColumnValues("data", Bind.array(SqlType.JSON, List.of()))),
                List.of(ID.expression()));

        assertThat(Rendering.text(insert))
                .isEqualTo("insert into \"users\" (\"name\", \"data\") select \"name\", \"data\""
                        + " from unnest(cast(? as text[]), cast(? as jsonb[]))"
                        + " with ordinality as v(\"name\", \"data\", \"#\") order by \"#\" returning \"id\"");
    }

    @Test
    void a_part_of_json_is_named_by_values() {
        Assignment<?> part = new Assignment<>(
                "data",
                List.of(Bind.of(SqlType.TEXT, "a"), Bind.of(SqlType.TEXT, "b")),
                Bind.of(SqlType.JSON, List.of()));

        assertThat(Rendering.text(Update.of(USERS, List.of(part), List.of(ID.eq(1L)))))
                .isEqualTo("update \"users\" set \"data\"[?][?] = cast(? as jsonb) where \"id\" = ?");
    }

    @Test
    void an_update_names_what_changes_before_whom() {
        assertThat(Rendering.text(Update.of(USERS, List.of(NAME), List.of(ID.eq(1L)))))
                .isEqualTo("update \"users\" set \"name\" = ? where \"id\" = ?");
        assertThat(Rendering.values(Update.of(USERS, List.of(NAME), List.of(ID.eq(1L)))))
                .containsExactly("Ann", 1L);
    }

    @Test
    void a_delete_names_whom() {
        assertThat(Rendering.text(Delete.of(USERS, List.of(ID.eq(1L)))))
                .isEqualTo("delete from \"users\" where \"id\" = ?");
    }

    @Test
    void an_update_computes_and_returns() {
        Update update = new Update(
                USERS, List.of(AGE.increment(1), NAME), List.of(ID.eq(1L)), List.of(AGE.expression(), ID.expression()));

        assertThat(Rendering.text(update))
                .isEqualTo("update \"users\" set \"age\" = (\"age\" + ?), \"name\" = ? where \"id\" = ?"
                        + " returning \"age\", \"id\"");
        assertThat(Rendering.values(update)).containsExactly(1, "Ann", 1L);
    }

    @Test
    void a_conflict_does_nothing_or_updates_the_row_that_is_there() {
        OnConflict adding = new OnConflict(
                List.of("name"),
                List.of(AGE.increment(2), new Assignment<>("data", new Excluded("data", SqlType.JSON))));

        assertThat(Rendering.text(new Insert(USERS, List.of(NAME), OnConflict.NOTHING, List.of(ID.expression()))))
                .isEqualTo("insert into \"users\" (\"name\") values (?) on conflict do nothing returning \"id\"");
        assertThat(Rendering.text(
                        new Insert(USERS, List.of(NAME), adding, List.of(ID.expression(), Inserted.INSERTED))))
                .isEqualTo("insert into \"users\" as t (\"name\") values (?) on conflict (\"name\") do update set"
                        + " \"age\" = (t.\"age\" + ?), \"data\" = excluded.\"data\" returning t.\"id\", (xmax = 0)");
    }

    @Test
    void a_conflict_may_be_with_rows_of_some_kind_only() {
        OnConflict own = new OnConflict(List.of("name"), List.of(), List.of(AGE.increment(2)), List.of(AGE.gt(7)));

        Insert insert = new Insert(USERS, List.of(NAME), own, List.of(ID.expression()));

        assertThat(Rendering.text(insert))
                .isEqualTo("insert into \"users\" as t (\"name\") values (?) on conflict (\"name\") do update set"
                        + " \"age\" = (t.\"age\" + ?) where t.\"age\" > ? returning t.\"id\"");
        assertThat(Rendering.values(insert)).endsWith(2, 7);
    }

    @Test
    void a_conflict_may_be_one_of_a_partial_index() {
        OnConflict partial =
                new OnConflict(List.of("name"), List.of(AGE.isNull()), List.of(AGE.increment(2)), List.of(AGE.gt(7)));

        assertThat(Rendering.text(new Insert(USERS, List.of(NAME), partial, List.of())))
                .isEqualTo("insert into \"users\" as t (\"name\") values (?) on conflict (\"name\")"
                        + " where \"age\" is null do update set \"age\" = (t.\"age\" + ?) where t.\"age\" > ?");
    }

    @Test
    void many_rows_change_each_with_its_values_and_some_only_here_and_there() {
        ColumnValues keys = new ColumnValues("id", Bind.array(SqlType.BIGINT, List.of(1L, 2L)));
        ColumnValues names = new ColumnValues("name", Bind.array(SqlType.TEXT, List.of("a", "b")));
        ColumnValues ages = new ColumnValues("age", Bind.array(SqlType.INTEGER, List.of(1, 2)));
        UpdateMany update = new UpdateMany(
                USERS,
                List.of(keys),
                List.of(
                        new UpdateMany.Change(names, null),
                        new UpdateMany.Change(ages, Bind.array(SqlType.BOOLEAN, List.of(true, false)))),
                List.of());

        assertThat(Rendering.text(update))
                .isEqualTo("update \"users\" t set \"name\" = v.\"name\","
                        + " \"age\" = case when v.\"#age#\" then v.\"age\" else t.\"age\" end"
                        + " from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as integer[]), cast(? as boolean[]))"
                        + " as v(\"#id\", \"name\", \"age\", \"#age#\") where t.\"id\" = v.\"#id\"");
    }

    @Test
    void what_a_change_cannot_say_is_said_by_a_select_of_keys() {
        Select two =
                Select.of(USERS, List.of(ID.expression()), List.of(AGE.gt(3))).limit(2L);

        assertThat(Rendering.text(Delete.of(USERS, List.of(Comparison.in(List.of(ID.expression()), two)))))
                .isEqualTo("delete from \"users\" where (\"id\") in"
                        + " (select \"id\" from \"users\" where \"age\" > ? limit 2)");
    }

    @Test
    void a_copy_names_its_columns() {
        assertThat(Rendering.text(new Copy(USERS, List.of(ID.expression(), AGE.expression()))))
                .isEqualTo("copy \"users\" (\"id\", \"age\") from stdin");
    }
}
