package dev.elif.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that only a database provokes; the others stand in the tests of what provokes them. */
class MigrationMessageTest {

    @Test
    void codes_are_those_of_migrations_and_each_is_there_once() {
        assertThat(MigrationMessage.values())
                .extracting(MigrationMessage::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code > 4000 && code < 5000);
    }

    @Test
    void a_failure_names_the_migration_its_direction_and_the_statement() {
        assertThat(MigrationMessage.FAILED.text("V1_One", "up", "drop table \"ghosts\""))
                .isEqualTo("ELIF-4006 Migration [V1_One] failed in its up() at [drop table \"ghosts\"]."
                        + " Nothing of it was kept, but what ran before it was."
                        + " Correct it, or the rows it stumbled over, and run again.");
    }

    @Test
    void a_number_of_batches_that_makes_no_sense_is_named() {
        assertThat(MigrationMessage.NO_BATCHES.text(0))
                .isEqualTo("ELIF-4007 [0] batches cannot be rolled back. Use a number from 1 up.");
    }
}
