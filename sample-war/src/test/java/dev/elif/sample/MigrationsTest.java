package dev.elif.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.schema.AppliedMigration;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void they_are_applied_once_and_undone_without_a_trace() {
        try (Store store = Store.bare()) {
            assertThat(store.migrations().migrate())
                    .extracting(AppliedMigration::name)
                    .containsExactly("V1_CreateCatalog", "V2_CreateSales", "V3_CreatePlaylists");
            assertThat(store.migrations().migrate()).isEmpty();

            assertThat(store.migrations().reset()).hasSize(3);
            assertThat(store.migrations().migrate()).hasSize(3);
        }
    }
}
