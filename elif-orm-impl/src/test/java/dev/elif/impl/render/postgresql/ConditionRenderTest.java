package dev.elif.impl.render.postgresql;

import static dev.elif.impl.render.postgresql.Rendering.ACTIVE;
import static dev.elif.impl.render.postgresql.Rendering.AGE;
import static dev.elif.impl.render.postgresql.Rendering.ID;
import static dev.elif.impl.render.postgresql.Rendering.NAME;
import static dev.elif.impl.render.postgresql.Rendering.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Bind;
import dev.elif.ast.Condition;
import dev.elif.ast.Select;
import dev.elif.ast.SqlType;
import dev.elif.ast.TupleIn;
import dev.elif.impl.render.postgresql.Rendering.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionRenderTest {

    private static String where(Condition<Person> condition) {
        String text = Rendering.text(select(condition));
        assertThat(text).startsWith("select \"id\" from \"users\" where ");
        return text.substring("select \"id\" from \"users\" where ".length());
    }

    private static Select select(Condition<Person> condition) {
        return Select.of(USERS, List.of(ID.expression()), List.of(condition));
    }

    @Test
    void comparisons_take_their_value_as_a_parameter() {
        assertThat(where(NAME.eq("Ann"))).isEqualTo("\"name\" = ?");
        assertThat(where(NAME.ne("Ann"))).isEqualTo("\"name\" <> ?");
        assertThat(where(AGE.lt(1))).isEqualTo("\"age\" < ?");
        assertThat(where(AGE.le(1))).isEqualTo("\"age\" <= ?");
        assertThat(where(AGE.gt(1))).isEqualTo("\"age\" > ?");
        assertThat(where(AGE.ge(1))).isEqualTo("\"age\" >= ?");
        assertThat(where(AGE.between(1, 2))).isEqualTo("\"age\" between ? and ?");
        assertThat(where(ACTIVE.eq(true))).isEqualTo("\"active\" = ?");
    }

    @Test
    void truth_needs_no_parameter_that_a_plan_would_depend_on() {
        assertThat(where(ACTIVE.isTrue())).isEqualTo("\"active\"");
        assertThat(where(ACTIVE.isFalse())).isEqualTo("not \"active\"");
        assertThat(where(ACTIVE.isFalse().and(ACTIVE.isTrue().not())))
                .isEqualTo("(not \"active\" and not (\"active\"))");
    }

    @Test
    void text_never_becomes_sql() {
        String evil = "'; drop table users; --";

        assertThat(where(NAME.eq(evil))).isEqualTo("\"name\" = ?");
        assertThat(Rendering.values(select(NAME.eq(evil)))).containsExactly(evil);
    }

    @Test
    void in_is_one_array_whatever_its_length() {
        assertThat(where(AGE.in(List.of(1, 2, 3)))).isEqualTo("\"age\" = any(?)");
        assertThat(where(AGE.in(List.of()))).isEqualTo("\"age\" = any(?)");
        assertThat(where(AGE.notIn(List.of(1)))).isEqualTo("\"age\" <> all(?)");
    }

    @Test
    void a_tuple_is_looked_up_in_arrays_side_by_side() {
        Condition<Person> condition = new TupleIn<>(
                List.of(ID.expression(), NAME.expression()),
                List.of(Bind.array(SqlType.BIGINT, List.of(1L)), Bind.array(SqlType.TEXT, List.of("a"))));

        assertThat(where(condition))
                .isEqualTo("(\"id\", \"name\") in (select * from unnest(cast(? as bigint[]), cast(? as text[])))");
    }

    @Test
    void likes_escape_what_stands_for_itself() {
        assertThat(where(NAME.like("A%"))).isEqualTo("\"name\" like ?");
        assertThat(where(NAME.likeIgnoreCase("a%"))).isEqualTo("\"name\" ilike ?");
        assertThat(Rendering.values(select(NAME.contains("50%_\\")))).containsExactly("%50\\%\\_\\\\%");
        assertThat(Rendering.values(select(NAME.startsWith("a")))).containsExactly("a%");
        assertThat(Rendering.values(select(NAME.endsWith("a")))).containsExactly("%a");
        assertThat(Rendering.values(select(NAME.containsIgnoreCase("a")))).containsExactly("%a%");
    }

    @Test
    void nulls_have_conditions_of_their_own() {
        assertThat(where(NAME.isNull())).isEqualTo("\"name\" is null");
        assertThat(where(NAME.isNotNull())).isEqualTo("\"name\" is not null");
    }

    @Test
    void junctions_always_stand_in_parentheses() {
        assertThat(where(NAME.eq("a").and(AGE.gt(1)).or(ACTIVE.isTrue())))
                .isEqualTo("((\"name\" = ? and \"age\" > ?) or \"active\")");
        assertThat(where(NAME.eq("a").not())).isEqualTo("not (\"name\" = ?)");
    }

    @Test
    void a_junction_of_nothing_says_what_logic_says() {
        assertThat(where(Condition.all(List.of()))).isEqualTo("true");
        assertThat(where(Condition.any(List.of()))).isEqualTo("false");
    }
}
