package dev.elif.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MigrationException;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.AppliedMigration.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationSetTest {

    private static final ScriptedMigration ONE = ScriptedMigration.of("V1_One");
    private static final ScriptedMigration TWO = ScriptedMigration.of("V2_Two");
    private static final ScriptedMigration TEN = ScriptedMigration.of("V10_Ten");

    private static MigrationRecord record(long id, ScriptedMigration migration, int batch) {
        String checksum = new Step(migration.name(), migration).checksum();
        return new MigrationRecord(id, migration.name(), batch, checksum, Instant.EPOCH);
    }

    @Test
    void pending_are_those_without_a_record_in_the_order_of_their_names() {
        MigrationSet set = new MigrationSet(List.of(TEN, ONE, TWO));

        assertThat(set.pending(List.of())).extracting(Step::name).containsExactly("V1_One", "V2_Two", "V10_Ten");
        assertThat(set.pending(List.of(record(1, TWO, 1))))
                .extracting(Step::name)
                .containsExactly("V1_One", "V10_Ten");
    }

    @Test
    void the_last_batches_come_last_first() {
        List<MigrationRecord> records = List.of(record(1, ONE, 1), record(2, TWO, 3), record(3, TEN, 3));

        assertThat(MigrationSet.last(1, records))
                .extracting(MigrationRecord::name)
                .containsExactly("V10_Ten", "V2_Two");
        assertThat(MigrationSet.last(2, records))
                .extracting(MigrationRecord::name)
                .containsExactly("V10_Ten", "V2_Two", "V1_One");
    }

    @Test
    void an_applied_migration_is_unchanged_edited_or_missing() {
        MigrationSet set = new MigrationSet(
                List.of(ONE, ScriptedMigration.of("V2_Two", schema -> schema.sql("select 'something else'"))));

        assertThat(set.applied(record(1, ONE, 7)))
                .isEqualTo(new AppliedMigration(
                        "V1_One", 7, record(1, ONE, 7).checksum(), Instant.EPOCH, State.UNCHANGED));
        assertThat(set.applied(record(2, TWO, 7)).state()).isEqualTo(State.EDITED);
        assertThat(set.applied(record(3, TEN, 7)).state()).isEqualTo(State.MISSING);
    }

    @Test
    void a_corrected_way_down_is_no_edit() {
        ScriptedMigration corrected = new ScriptedMigration("V1_One", ONE.upward(), schema -> schema.drop("other"));

        assertThat(new MigrationSet(List.of(corrected))
                        .applied(record(1, ONE, 1))
                        .state())
                .isEqualTo(State.UNCHANGED);
    }

    @Test
    void an_edited_migration_is_an_error_with_a_remedy() {
        MigrationSet set = new MigrationSet(List.of(ScriptedMigration.of("V1_One", schema -> schema.sql("select 2"))));

        assertThatThrownBy(() -> set.verify(record(1, ONE, 1)))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-4004 Migration [V1_One] was edited after it was applied at [1970-01-01T00:00:00Z]."
                        + " Undo the edit and put the change into a new migration;"
                        + " one that nobody else has applied yet can be rolled back and migrated again.");
    }

    @Test
    void a_migration_that_is_gone_cannot_be_rolled_back() {
        assertThatThrownBy(() -> new MigrationSet(List.of()).required(record(1, ONE, 1)))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-4005 Migration [V1_One] is applied, but the program does not have it,"
                        + " so it cannot be rolled back. Bring it back, or roll back fewer batches.");
    }

    @Test
    void a_name_without_a_version_is_an_error() {
        assertThatThrownBy(() -> new MigrationSet(List.of(ScriptedMigration.of("CreateUsers"))))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-4001 Migration [CreateUsers] has no version to order it by. Begin its name with one,"
                        + " such as M2026_11_23_120000_CreateUsers, or return such a name from name().");
        assertThatThrownBy(() -> new MigrationSet(List.of(ScriptedMigration.of(""))))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("ELIF-4001 Migration []");
    }

    @Test
    void one_name_twice_is_an_error() {
        assertThatThrownBy(() -> new MigrationSet(List.of(ONE, ScriptedMigration.of("V1_One"))))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-4002 Two migrations have the name [V1_One]:"
                        + " dev.elif.migrations.ScriptedMigration and dev.elif.migrations.ScriptedMigration."
                        + " Give one of them another.");
    }

    @Test
    void what_a_migration_throws_itself_is_an_error_that_names_it() {
        Step step = new Step("V1_One", ScriptedMigration.of("V1_One", schema -> schema.drop("not a name")));

        assertThatThrownBy(step::up)
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-4003 Migration [V1_One] failed in its own up(), before anything was sent to the"
                        + " database. The cause says where: correct it there.")
                .hasRootCauseInstanceOf(MigrationException.class);
    }
}
