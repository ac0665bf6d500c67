package dev.elif.impl.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.migrations.Migrations;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.schema.Schema;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.StatementCall;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the suites cannot show: a database on which nothing was ever migrated, and several nodes that share one. */
class MigrationStartTest {

    private static final int NODES = 4;

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private final AtomicInteger locks = new AtomicInteger();
    private volatile Runnable interruption = () -> {};

    /** Makes a table that can be made only once. */
    private record CreateTable(String name) implements Migration {
        @Override
        public void up(Schema schema) {
            schema.create(name, t -> t.id());
        }

        @Override
        public void down(Schema schema) {
            schema.drop(name);
        }
    }

    private static final List<Migration> MIGRATIONS = IntStream.rangeClosed(1, 8)
            .<Migration>mapToObj(number -> new CreateTable("v" + number))
            .toList();

    @AfterEach
    void drop_the_database() {
        place.close();
    }

    private MigrationRunner node() {
        return Migrations.of(database("public"), MIGRATIONS);
    }

    private Database database(String schema) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(place.jdbcUrl());
        connections.setUser(place.user());
        connections.setPassword(place.password());
        connections.setCurrentSchema(schema);
        return Elif.builder()
                .connections(ConnectionRouter.of(connections))
                .interceptor(this::interrupt)
                .open();
    }

    /** Runs {@link #interruption} before the lock is taken for the third time: once for the journal, once a migration. */
    private <T> T interrupt(StatementCall call, Supplier<T> work) {
        if (call.sql().contains("lock") && locks.incrementAndGet() == 3) {
            interruption.run();
        }
        return work.get();
    }

    private static List<AppliedMigration> migrateTogether(List<MigrationRunner> nodes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(nodes.size());
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Future<List<AppliedMigration>>> futures = new ArrayList<>();
            for (MigrationRunner node : nodes) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return node.migrate();
                }));
            }
            List<AppliedMigration> applied = new ArrayList<>();
            for (Future<List<AppliedMigration>> future : futures) {
                applied.addAll(future.get());
            }
            return applied;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void on_an_untouched_database_all_is_pending_and_nothing_applied() {
        MigrationRunner node = node();

        assertThat(node.pending()).hasSize(8);
        assertThat(node.applied()).isEmpty();
        assertThat(node.rollback()).isEmpty();
    }

    @Test
    void of_several_nodes_that_start_at_once_each_migration_is_run_by_one() throws Exception {
        List<MigrationRunner> nodes =
                IntStream.range(0, NODES).mapToObj(number -> node()).toList();

        List<AppliedMigration> applied = migrateTogether(nodes);

        assertThat(applied)
                .extracting(AppliedMigration::name)
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(nodes.get(0).applied())
                .extracting(AppliedMigration::name)
                .containsExactly("v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8");
        assertThat(nodes.get(0).applied()).extracting(AppliedMigration::batch).isSorted();
    }

    @Test
    void what_nodes_applied_together_can_be_rolled_back_and_applied_again() throws Exception {
        List<AppliedMigration> applied = migrateTogether(List.of(node(), node()));

        List<AppliedMigration> undone = node().reset();

        assertThat(undone)
                .extracting(AppliedMigration::name)
                .hasSize(applied.size())
                .startsWith("v8", "v7");
        assertThat(node().pending()).hasSize(8);
        assertThat(node().migrate()).extracting(AppliedMigration::batch).containsOnly(1);
    }

    @Test
    void the_journal_of_another_schema_is_not_taken_for_its_own() {
        node().migrate();
        Database other = database("other");
        other.apply(Schema.changes(schema -> schema.sql("create schema other")));

        assertThat(Migrations.of(other, MIGRATIONS).pending()).hasSize(8);
        assertThat(Migrations.of(other, MIGRATIONS).migrate()).hasSize(8);
        assertThat(Migrations.of(other, MIGRATIONS).applied()).hasSize(8);
    }

    @Test
    void asking_an_untouched_database_does_not_spoil_a_transaction() {
        Database database = database("public");

        database.transaction(() -> {
            assertThat(Migrations.of(database, MIGRATIONS).pending()).hasSize(8);
            database.apply(Schema.changes(schema -> schema.sql("select 1")));
        });
    }

    @Test
    void a_batch_that_another_node_begins_meanwhile_is_joined() {
        interruption = () ->
                Migrations.of(database("public"), List.of(MIGRATIONS.get(2))).migrate();

        Migrations.of(database("public"), MIGRATIONS.subList(0, 2)).migrate();

        assertThat(node().applied()).extracting(AppliedMigration::name).containsExactly("v1", "v3", "v2");
        assertThat(node().applied()).extracting(AppliedMigration::batch).containsExactly(1, 2, 2);
        assertThat(node().rollback()).extracting(AppliedMigration::name).containsExactly("v2", "v3");
    }
}
