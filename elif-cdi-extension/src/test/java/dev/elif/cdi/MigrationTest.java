package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.cdi.domain.V2_CreateNotes;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.MigrationRunner;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private final TestDatabase database = PostgresServer.obtain().createDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void migrations_wait_until_they_are_asked_for() {
        try (TestApplication application = application().start()) {
            MigrationRunner migrations = application.bean(MigrationRunner.class);
            assertThat(migrations.pending()).containsExactly("V1_CreatePeople", "V2_CreateNotes");

            migrations.migrate();

            assertThat(migrations.pending()).isEmpty();
        }
    }

    @Test
    void migrations_run_at_start_when_the_setting_says_so_and_only_once() {
        for (int start = 0; start < 2; start++) {
            try (TestApplication application =
                    application().with("elif.migrations.run-at-start", "true").start()) {
                assertThat(application.bean(MigrationRunner.class).applied())
                        .extracting(AppliedMigration::name, AppliedMigration::batch)
                        .containsExactly(tuple("V1_CreatePeople", 1), tuple("V2_CreateNotes", 1));
            }
        }
    }

    private TestApplication application() {
        return TestApplication.of(V1_CreatePeople.class, V2_CreateNotes.class).on(database);
    }
}
