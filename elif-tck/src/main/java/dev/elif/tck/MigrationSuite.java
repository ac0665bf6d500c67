package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.DatabaseException;
import dev.elif.error.MigrationException;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.AppliedMigration.State;
import dev.elif.schema.MigrationRunner;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations are applied once, remembered, and rolled back. */
@AcceptanceSuite
class MigrationSuite {

    private static final Instant START = TestClock.START.truncatedTo(ChronoUnit.MICROS);

    private static final ScriptedMigration CRATES = new ScriptedMigration(
            "V90_Crates",
            schema -> schema.create("crates", t -> {
                t.id();
                t.string("label", 20).unique();
            }),
            schema -> schema.drop("crates"));

    private static final ScriptedMigration BOTTLES = new ScriptedMigration(
            "V100_Bottles",
            schema -> schema.create("bottles", t -> {
                t.id();
                t.foreignId("crate_id").references("crates");
                t.decimal("litres", 4, 2).defaultValue(BigDecimal.ONE).index();
            }),
            schema -> schema.drop("bottles"));

    private final Tck tck;

    MigrationSuite(Tck tck) {
        this.tck = tck;
    }

    @BeforeEach
    void forget_what_other_tests_applied() {
        tck.execute("drop table if exists bottles");
        tck.execute("drop table if exists crates");
        tck.execute("delete from elif_migrations where name in ('V90_Crates', 'V100_Bottles')");
    }

    private List<@Nullable String> tables() {
        return tck.column("select table_name from information_schema.tables"
                + " where table_name in ('crates', 'bottles') order by table_name");
    }

    private static List<AppliedMigration> ours(MigrationRunner runner) {
        return runner.applied().stream()
                .filter(applied -> applied.name().matches("V90_Crates|V100_Bottles"))
                .toList();
    }

    @Test
    @Feature({"MIG-02", "MIG-08"})
    void what_is_pending_is_applied_in_the_order_of_names() {
        MigrationRunner runner = tck.migrations(BOTTLES, CRATES);
        assertThat(runner.pending()).containsExactly("V90_Crates", "V100_Bottles");

        List<AppliedMigration> applied = runner.migrate();

        assertThat(applied).extracting(AppliedMigration::name).containsExactly("V90_Crates", "V100_Bottles");
        assertThat(tables()).containsExactly("bottles", "crates");
        assertThat(runner.pending()).isEmpty();
        assertThat(ours(runner)).isEqualTo(applied);
    }

    @Test
    @Feature({"MIG-07", "MIG-14"})
    void a_record_says_in_which_batch_and_when() {
        AppliedMigration first = tck.migrations(CRATES).migrate().get(0);
        tck.clock().advance(Duration.ofHours(1));
        AppliedMigration second = tck.migrations(CRATES, BOTTLES).migrate().get(0);

        assertThat(first.appliedAt()).isEqualTo(START);
        assertThat(second.appliedAt()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(second.batch()).isEqualTo(first.batch() + 1);
        assertThat(first.checksum()).matches("[0-9a-f]{64}").isNotEqualTo(second.checksum());
        assertThat(ours(tck.migrations(CRATES, BOTTLES))).containsExactly(first, second);
    }

    @Test
    @Feature("MIG-08")
    void a_second_run_finds_nothing_to_do() {
        MigrationRunner runner = tck.migrations(CRATES);
        runner.migrate();

        List<String> statements = new ArrayList<>();
        tck.statementsOf(() -> assertThat(runner.migrate()).isEmpty()).forEach(call -> statements.add(call.sql()));

        assertThat(statements).isNotEmpty().allMatch(sql -> sql.startsWith("select"));
    }

    @Test
    @Feature("MIG-15")
    void only_the_last_batch_is_rolled_back() {
        MigrationRunner runner = tck.migrations(CRATES, BOTTLES);
        tck.migrations(CRATES).migrate();
        runner.migrate();

        assertThat(runner.rollback()).extracting(AppliedMigration::name).containsExactly("V100_Bottles");

        assertThat(tables()).containsExactly("crates");
        assertThat(runner.pending()).containsExactly("V100_Bottles");
    }

    @Test
    @Feature("MIG-15")
    void several_batches_are_rolled_back_last_first() {
        tck.migrations(CRATES).migrate();
        MigrationRunner runner = tck.migrations(CRATES, BOTTLES);
        runner.migrate();

        assertThat(runner.rollback(2)).extracting(AppliedMigration::name).containsExactly("V100_Bottles", "V90_Crates");

        assertThat(tables()).isEmpty();
        assertThat(ours(runner)).isEmpty();
    }

    @Test
    @Feature("MIG-15")
    void no_batches_cannot_be_rolled_back() {
        assertThatThrownBy(() -> tck.migrations().rollback(0))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-4007 [0] batches cannot be rolled back. Use a number from 1 up.");
    }

    @Test
    @Feature("MIG-16")
    void nothing_is_undone_when_the_program_does_not_have_all_of_it() {
        MigrationRunner runner = tck.migrations(BOTTLES, CRATES);
        runner.migrate();

        assertThatThrownBy(tck.migrations(BOTTLES)::rollback)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("ELIF-4005 Migration [V90_Crates]");
        assertThatThrownBy(runner::reset)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("ELIF-4005 Migration [V1_");

        assertThat(tables()).containsExactly("bottles", "crates");
    }

    @Test
    @Feature("MIG-14")
    void what_the_program_does_not_have_is_reported_and_hinders_no_other() {
        tck.migrations(CRATES).migrate();
        MigrationRunner runner = tck.migrations(BOTTLES);

        assertThat(ours(runner)).extracting(AppliedMigration::state).containsExactly(State.MISSING);
        assertThat(runner.migrate()).extracting(AppliedMigration::state).containsExactly(State.UNCHANGED);
    }

    @Test
    @Feature("MIG-07")
    void nothing_is_migrated_while_an_applied_migration_is_edited() {
        tck.migrations(CRATES).migrate();
        MigrationRunner runner = tck.migrations(CRATES.edited(schema -> schema.create("crates", t -> t.id())), BOTTLES);

        assertThat(ours(runner)).extracting(AppliedMigration::state).containsExactly(State.EDITED);
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("ELIF-4004 Migration [V90_Crates] was edited");
        assertThat(tables()).containsExactly("crates");
    }

    @Test
    @Feature("MIG-07")
    void an_edited_migration_can_be_rolled_back_and_applied_as_it_is_now() {
        tck.migrations(CRATES).migrate();
        MigrationRunner runner = tck.migrations(CRATES.edited(schema -> schema.create("crates", t -> t.id("edited"))));

        runner.rollback();
        runner.migrate();

        assertThat(tck.column("select column_name from information_schema.columns where table_name = 'crates'"))
                .containsExactly("edited");
    }

    @Test
    @Feature("MIG-06")
    @Requires(Capability.TRANSACTIONAL_SCHEMA)
    void a_failing_migration_leaves_nothing_behind_and_names_the_statement() {
        ScriptedMigration failing = BOTTLES.edited(
                schema -> BOTTLES.upward().andThen(s -> s.drop("ghosts")).accept(schema));
        MigrationRunner runner = tck.migrations(CRATES, failing);

        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-4006 Migration [V100_Bottles] failed in its up() at [drop table \"ghosts\"]."
                        + " Nothing of it was kept, but what ran before it was."
                        + " Correct it, or the rows it stumbled over, and run again.")
                .hasCauseInstanceOf(DatabaseException.class);
        assertThat(tables()).containsExactly("crates");
        assertThat(runner.pending()).containsExactly("V100_Bottles");

        assertThat(tck.migrations(CRATES, BOTTLES).migrate()).hasSize(1);
    }

    @Test
    @Feature("MIG-06")
    @Requires(Capability.TRANSACTIONAL_SCHEMA)
    void a_way_down_that_fails_leaves_the_migration_applied() {
        ScriptedMigration failing = new ScriptedMigration(
                CRATES.name(), CRATES.upward(), schema -> schema.drop("crates").drop("ghosts"));
        MigrationRunner runner = tck.migrations(failing);
        runner.migrate();

        assertThatThrownBy(runner::rollback)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(
                        "ELIF-4006 Migration [V90_Crates] failed in its down() at [drop table \"ghosts\"]");
        assertThat(tables()).containsExactly("crates");
        assertThat(ours(runner)).hasSize(1);
    }

    @Test
    @Feature("MIG-02")
    void a_migration_that_cannot_say_what_it_changes_stops_the_run_before_it_begins() {
        MigrationRunner runner =
                tck.migrations(CRATES, BOTTLES.edited(schema -> schema.create("bottles", t -> t.text("no word"))));

        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("ELIF-4003 Migration [V100_Bottles] failed in its own up()");
        assertThat(tables()).isEmpty();
    }

    @Test
    @Feature("MIG-06")
    @Requires(Capability.TRANSACTIONAL_SCHEMA)
    void a_run_inside_a_transaction_stands_or_falls_with_it() {
        MigrationRunner runner = tck.migrations(CRATES, BOTTLES);

        assertThatThrownBy(() -> tck.database().transaction(() -> {
                    assertThat(runner.migrate()).hasSize(2);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(tables()).isEmpty();
        assertThat(runner.pending()).hasSize(2);
    }

    @Test
    @Feature("MIG-16")
    void up_down_and_up_again_gives_the_same_tables() {
        MigrationRunner runner = tck.migrations(CRATES, BOTTLES);
        runner.migrate();
        List<@Nullable String> once = catalog();

        runner.rollback();
        assertThat(catalog()).isEmpty();
        runner.migrate();

        assertThat(catalog())
                .isEqualTo(once)
                .contains("bottles.crate_id bigint NO", "bottles_crate_id_fkey FOREIGN KEY");
    }

    private List<@Nullable String> catalog() {
        List<@Nullable String> lines = new ArrayList<>(tck.column("select concat(table_name, '.', column_name, ' ',"
                + " data_type, ' ', is_nullable, column_default) from information_schema.columns"
                + " where table_name in ('crates', 'bottles') order by table_name, ordinal_position"));
        lines.addAll(tck.column("select concat(constraint_name, ' ', constraint_type)"
                + " from information_schema.table_constraints where table_name in ('crates', 'bottles')"
                + " and constraint_type <> 'CHECK' order by constraint_name"));
        return lines;
    }

    @Test
    @Feature("MIG-11")
    void of_many_who_start_at_once_each_migration_is_run_by_one() throws Exception {
        List<List<AppliedMigration>> applied =
                atOnce(() -> tck.migrations(CRATES, BOTTLES).migrate());

        assertThat(applied.stream().flatMap(List::stream))
                .extracting(AppliedMigration::name)
                .containsExactlyInAnyOrder("V90_Crates", "V100_Bottles");
        assertThat(tables()).containsExactly("bottles", "crates");
        assertThat(ours(tck.migrations(CRATES, BOTTLES)))
                .extracting(AppliedMigration::name)
                .containsExactly("V90_Crates", "V100_Bottles");
    }

    @Test
    @Feature("MIG-11")
    void of_many_who_roll_back_at_once_each_migration_is_undone_by_one() throws Exception {
        tck.migrations(CRATES, BOTTLES).migrate();

        List<List<AppliedMigration>> undone = atOnce(this::rollbackUnlessTooLate);

        assertThat(undone.stream().flatMap(List::stream))
                .extracting(AppliedMigration::name)
                .containsExactlyInAnyOrder("V90_Crates", "V100_Bottles");
        assertThat(tables()).isEmpty();
    }

    /** Who comes when all is undone meets the batch before, which is not of this test. */
    private List<AppliedMigration> rollbackUnlessTooLate() {
        try {
            return tck.migrations(CRATES, BOTTLES).rollback();
        } catch (MigrationException tooLate) {
            assertThat(tooLate).hasMessageStartingWith("ELIF-4005 Migration [V1_");
            return List.of();
        }
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        int many = 4;
        CyclicBarrier start = new CyclicBarrier(many);
        List<CompletableFuture<T>> begun = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            begun.add(Threads.begin(() -> {
                start.await();
                return work.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (CompletableFuture<T> one : begun) {
            results.add(Threads.end(one));
        }
        return results;
    }
}
