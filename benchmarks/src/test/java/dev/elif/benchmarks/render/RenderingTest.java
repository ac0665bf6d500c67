package dev.elif.benchmarks.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.query.sqm.tree.select.SqmSelectStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is compared asks the same. */
class RenderingTest {

    private final Rendering rendering = new Rendering();

    @AfterEach
    void close() {
        rendering.close();
    }

    @Test
    void all_have_five_conditions_an_order_and_a_limit() {
        assertThat(rendering.elifRendered())
                .endsWith(" from \"users\" where \"country\" = ? and \"active\" = ? and \"age\" >= ? and \"age\" <= ?"
                        + " and \"name\" like ? order by \"id\" limit 20");
        assertThat(rendering.jooqRendered().replaceAll("\"public\"\\.|\"users\"\\.(?=\")", ""))
                .contains("\"country\" = ? and \"active\" = ? and \"age\" >= ? and \"age\" <= ? and \"name\" like ")
                .contains("order by \"id\" fetch next ? rows only");
        assertThat(((SqmSelectStatement<?>) rendering.hibernateBuilt())
                        .toHqlString()
                        .split(" and "))
                .hasSize(5);
    }

    @Test
    void all_can_be_run_without_a_database() {
        assertThat(rendering.elifRun()).isEmpty();
        assertThat(rendering.jooqRun()).isEmpty();
        assertThat(rendering.hibernateRun()).isEmpty();
    }
}
