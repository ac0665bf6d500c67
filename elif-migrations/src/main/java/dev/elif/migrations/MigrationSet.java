package dev.elif.migrations;

import dev.elif.error.MigrationException;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.AppliedMigration.State;
import dev.elif.schema.Migration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The program's migrations in their order, and how they compare with what a database remembers. Runs nothing. */
final class MigrationSet {

    private static final Pattern VERSIONED = Pattern.compile("\\p{L}*_?[0-9].*");

    private final SortedMap<String, Step> steps = new TreeMap<>(new NameOrder());

    /**
     * Orders the migrations.
     *
     * @throws MigrationException when a name has no version, or two migrations have it
     */
    MigrationSet(Collection<? extends Migration> migrations) {
        for (Migration migration : migrations) {
            String name = migration.name();
            if (!VERSIONED.matcher(name).matches()) {
                throw new MigrationException(MigrationMessage.NO_VERSION, name);
            }
            Step same = steps.put(name, new Step(name, migration));
            if (same != null) {
                throw new MigrationException(
                        MigrationMessage.SAME_NAME,
                        name,
                        same.migration().getClass().getName(),
                        migration.getClass().getName());
            }
        }
    }

    /** The steps that no record is of, in order. */
    List<Step> pending(List<MigrationRecord> records) {
        Set<String> applied = new HashSet<>();
        records.forEach(record -> applied.add(record.name()));
        return steps.values().stream()
                .filter(step -> !applied.contains(step.name()))
                .toList();
    }

    /**
     * The step that {@code record} is of.
     *
     * @throws MigrationException when there is none any more
     */
    Step required(MigrationRecord record) {
        Step step = steps.get(record.name());
        if (step == null) {
            throw new MigrationException(MigrationMessage.MISSING, record.name());
        }
        return step;
    }

    /** Throws when the step that {@code record} is of was edited. */
    void verify(MigrationRecord record) {
        if (state(record) == State.EDITED) {
            throw new MigrationException(MigrationMessage.EDITED, record.name(), appliedAt(record));
        }
    }

    /** {@code record} as the program sees it. */
    AppliedMigration applied(MigrationRecord record) {
        return new AppliedMigration(record.name(), record.batch(), record.checksum(), appliedAt(record), state(record));
    }

    /** The records of the last {@code batches}, last first. */
    static List<MigrationRecord> last(int batches, List<MigrationRecord> records) {
        List<Integer> numbers = records.stream()
                .map(MigrationRecord::batch)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(batches)
                .toList();
        return records.stream()
                .filter(record -> numbers.contains(record.batch()))
                .sorted(Comparator.comparing(MigrationRecord::id).reversed())
                .toList();
    }

    private State state(MigrationRecord record) {
        Step step = steps.get(record.name());
        if (step == null) {
            return State.MISSING;
        }
        return step.checksum().equals(record.checksum()) ? State.UNCHANGED : State.EDITED;
    }

    private static Instant appliedAt(MigrationRecord record) {
        return Objects.requireNonNull(record.appliedAt(), "A record that was read has a time");
    }
}
