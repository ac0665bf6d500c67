package dev.elif.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationTest {

    private static class V1_CreateUsers implements Migration {
        @Override
        public void up(Schema schema) {
            schema.sql("select 1");
        }

        @Override
        public void down(Schema schema) {}
    }

    /** What a container makes of a bean with interceptors. */
    private static final class V1_CreateUsers$Proxy$_$$_WeldSubclass extends V1_CreateUsers {}

    @Test
    void a_migration_is_known_by_the_simple_name_of_its_class() {
        assertThat(new V1_CreateUsers().name()).isEqualTo("V1_CreateUsers");
    }

    @Test
    void what_a_container_appends_is_not_part_of_the_name() {
        assertThat(new V1_CreateUsers$Proxy$_$$_WeldSubclass().name()).isEqualTo("V1_CreateUsers");
    }
}
