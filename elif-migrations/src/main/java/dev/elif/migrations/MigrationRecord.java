package dev.elif.migrations;

import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An applied migration as a row.
 *
 * @param id grows in the order in which migrations are applied; null before the insert
 * @param name the migration's name
 * @param batch the run it was applied in
 * @param checksum the checksum of what it changed
 * @param appliedAt when, by the clock of the database object; null before the insert
 */
@Model(table = MigrationRecord.TABLE)
record MigrationRecord(
        @Id @Nullable Long id,
        String name,
        int batch,
        String checksum,
        @CreatedAt @Nullable Instant appliedAt) {

    static final String TABLE = "elif_migrations";
}
