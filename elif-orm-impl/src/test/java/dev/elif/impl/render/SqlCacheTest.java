package dev.elif.impl.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Condition;
import dev.elif.ast.Select;
import dev.elif.ast.Table;
import dev.elif.impl.dialect.PostgreSql;
import dev.elif.model.ColumnType;
import dev.elif.model.NumberColumn;
import dev.elif.model.TextColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlCacheTest {

    private static final TextColumn<Object> NAME = TextColumn.of("name", "name");
    private static final NumberColumn<Object, Integer> AGE = NumberColumn.number("age", "age", ColumnType.INTEGER);

    private final SqlCache cache = new SqlCache(3);
    private final SqlRenderer renderer = new SqlRenderer(new PostgreSql(), cache);

    private Sql render(Condition<Object> condition) {
        return render(Select.of(Table.of("users"), List.of(NAME.expression()), List.of(condition)));
    }

    private Sql render(Select select) {
        return renderer.render(select, null);
    }

    @Test
    void the_same_shape_with_other_values_is_rendered_once() {
        Sql first = render(NAME.eq("Ann").and(AGE.in(List.of(1, 2))));
        Sql second = render(NAME.eq("Bob").and(AGE.in(List.of())));

        assertThat(second.text()).isSameAs(first.text());
        assertThat(second.binds().get(0).value()).isEqualTo("Bob");
        assertThat(cache.hits()).isEqualTo(1);
        assertThat(cache.misses()).isEqualTo(1);
    }

    @Test
    void another_operator_column_limit_or_null_is_another_shape() {
        String eq = render(NAME.eq("a")).text();

        assertThat(render(NAME.ne("a")).text()).isNotEqualTo(eq);
        assertThat(render(NAME.isNull()).text()).isNotEqualTo(eq);
        assertThat(render(AGE.eq(1)).text()).isNotEqualTo(eq);
        assertThat(render(NAME.eq("a").not()).text()).isNotEqualTo(eq);
        Select select = Select.of(Table.of("users"), List.of(NAME.expression()), List.of(NAME.eq("a")));
        assertThat(render(select.limit(1L)).text()).endsWith("limit 1");
        assertThat(render(select.limit(2L)).text()).endsWith("limit 2");
        assertThat(cache.hits()).isZero();
    }

    @Test
    void nesting_is_part_of_the_shape() {
        Condition<Object> left = NAME.eq("a").and(AGE.eq(1)).or(AGE.eq(2));
        Condition<Object> right = NAME.eq("a").and(AGE.eq(1).or(AGE.eq(2)));

        assertThat(render(left).text()).isNotEqualTo(render(right).text());
    }

    @Test
    void it_never_grows_beyond_its_bound() {
        for (long limit = 0; limit < 50; limit++) {
            render(Select.of(Table.of("users"), List.of(NAME.expression()), List.of())
                    .limit(limit));
        }

        assertThat(cache.size()).isEqualTo(3);
    }
}
