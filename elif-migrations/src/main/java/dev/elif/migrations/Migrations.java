package dev.elif.migrations;

import dev.elif.Database;
import dev.elif.error.DatabaseException;
import dev.elif.error.MigrationException;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.schema.SchemaChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs the migrations of a program on one database.
 *
 * <p>Records are rows of {@code elif_migrations}, which the first run creates: name, batch, checksum and time, by the clock of
 * the database object. Every step takes the lock {@code elif.migrations} first and then looks whether it is still to be done.
 */
public final class Migrations implements MigrationRunner {

    private static final String LOCK = "elif.migrations";

    private final Database database;
    private final Journal journal;
    private final MigrationSet migrations;

    private Migrations(Database database, MigrationSet migrations) {
        this.database = database;
        this.journal = new Journal(database);
        this.migrations = migrations;
    }

    /**
     * The runner of those {@code migrations} that are for {@code database}, in whatever order they are given; sends nothing.
     *
     * @throws MigrationException when a name has no version, or two migrations have it
     */
    public static MigrationRunner of(Database database, Collection<? extends Migration> migrations) {
        List<? extends Migration> own = migrations.stream()
                .filter(migration -> migration.database().equals(database.name()))
                .toList();
        return new Migrations(database, new MigrationSet(own));
    }

    @Override
    public List<String> pending() {
        return migrations.pending(journal.all()).stream().map(Step::name).toList();
    }

    @Override
    public List<AppliedMigration> applied() {
        return journal.all().stream().map(migrations::applied).toList();
    }

    @Override
    public List<AppliedMigration> migrate() {
        List<MigrationRecord> records = journal.all();
        records.forEach(migrations::verify);
        List<Step> pending = migrations.pending(records);
        // All are asked before the first runs: what is wrong in the program's own code should show while nothing is
        // done.
        pending.forEach(Step::up);
        List<AppliedMigration> applied = new ArrayList<>();
        if (!pending.isEmpty()) {
            int batch = nextBatch();
            for (Step step : pending) {
                database.transaction(() -> apply(step, batch))
                        .map(migrations::applied)
                        .ifPresent(applied::add);
            }
        }
        return List.copyOf(applied);
    }

    @Override
    public List<AppliedMigration> rollback(int batches) {
        if (batches < 1) {
            throw new MigrationException(MigrationMessage.NO_BATCHES, batches);
        }
        List<MigrationRecord> records = MigrationSet.last(batches, journal.all());
        records.forEach(record -> migrations.required(record).down());
        List<AppliedMigration> undone = new ArrayList<>();
        for (MigrationRecord record : records) {
            if (database.transaction(() -> undo(record))) {
                undone.add(migrations.applied(record));
            }
        }
        return List.copyOf(undone);
    }

    private int nextBatch() {
        return database.transaction(() -> {
            database.lock(LOCK);
            journal.open();
            return journal.lastBatch() + 1;
        });
    }

    private Optional<MigrationRecord> apply(Step step, int batch) {
        database.lock(LOCK);
        Optional<MigrationRecord> known = journal.find(step.name());
        if (known.isPresent()) {
            migrations.verify(known.get());
            return Optional.empty();
        }
        run(step.name(), "up", step.up());
        // A batch that another process has begun meanwhile is joined: numbers never fall, so that rollback
        // always takes away what was applied last.
        return Optional.of(journal.add(step, Math.max(batch, journal.lastBatch())));
    }

    private boolean undo(MigrationRecord record) {
        database.lock(LOCK);
        if (!journal.has(record)) {
            return false;
        }
        run(record.name(), "down", migrations.required(record).down());
        journal.remove(record);
        return true;
    }

    private void run(String name, String way, List<SchemaChange> changes) {
        try {
            database.apply(changes);
        } catch (DatabaseException failed) {
            String sql = Objects.requireNonNullElse(failed.problem().sql(), "an unknown statement");
            throw new MigrationException(failed, MigrationMessage.FAILED, name, way, sql);
        }
    }
}
