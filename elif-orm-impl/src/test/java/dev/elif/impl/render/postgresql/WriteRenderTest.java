package dev.elif.impl.render.postgresql;

import static dev.elif.impl.render.postgresql.Rendering.ID;
import static dev.elif.impl.render.postgresql.Rendering.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.Delete;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import dev.elif.ast.SqlType;
import dev.elif.ast.Update;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteRenderTest {

    private static final Assignment NAME = new Assignment("name", Bind.of(SqlType.TEXT, "Ann"));
    private static final Assignment DATA = new Assignment("data", Bind.of(SqlType.JSON, List.of()));

    @Test
    void an_insert_returns_the_generated_key() {
        assertThat(Rendering.text(new Insert(USERS, List.of(NAME, DATA), List.of(ID.expression()))))
                .isEqualTo("insert into \"users\" (\"name\", \"data\") values (?, cast(? as jsonb)) returning \"id\"");
    }

    @Test
    void an_insert_of_nothing_takes_the_defaults() {
        assertThat(Rendering.text(new Insert(USERS, List.of(), List.of())))
                .isEqualTo("insert into \"users\" default values");
    }

    @Test
    void many_rows_are_one_array_a_column_in_their_order() {
        InsertMany insert = new InsertMany(
                USERS,
                List.of(
                        new Assignment("name", Bind.array(SqlType.TEXT, List.of("a", "b"))),
                        new Assignment("data", Bind.array(SqlType.JSON, List.of()))),
                List.of(ID.expression()));

        assertThat(Rendering.text(insert))
                .isEqualTo("insert into \"users\" (\"name\", \"data\") select \"name\", \"data\""
                        + " from unnest(cast(? as text[]), cast(? as jsonb[]))"
                        + " with ordinality as v(\"name\", \"data\", \"#\") order by \"#\" returning \"id\"");
    }

    @Test
    void an_update_names_what_changes_before_whom() {
        assertThat(Rendering.text(new Update(USERS, List.of(NAME), List.of(ID.eq(1L)))))
                .isEqualTo("update \"users\" set \"name\" = ? where \"id\" = ?");
        assertThat(Rendering.values(new Update(USERS, List.of(NAME), List.of(ID.eq(1L)))))
                .containsExactly("Ann", 1L);
    }

    @Test
    void a_delete_names_whom() {
        assertThat(Rendering.text(new Delete(USERS, List.of(ID.eq(1L)))))
                .isEqualTo("delete from \"users\" where \"id\" = ?");
    }
}
