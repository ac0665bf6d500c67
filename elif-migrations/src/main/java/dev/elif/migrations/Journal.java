package dev.elif.migrations;

import dev.elif.Database;
import dev.elif.error.MissingSchemaException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a database remembers of its migrations, in the order in which they were applied. */
final class Journal {

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    /** Makes the table if it is not there; under the lock, for two who do that at once fail. */
    void open() {
        database.apply(Schema.changes(schema -> schema.createIfNotExists(MigrationRecord.TABLE, t -> {
            t.id();
            t.text("name").unique();
            t.integer("batch");
            t.string("checksum", Checksum.LENGTH);
            t.timestampTz("applied_at");
        })));
    }

    /** All records; none where there is no table yet. */
    List<MigrationRecord> all() {
        if (!database.query(CatalogTable.class)
                .where(CatalogTable_.tableName.eq(MigrationRecord.TABLE))
                .exists()) {
            return List.of();
        }
        try {
            return records().orderBy(MigrationRecord_.id.asc()).list();
        } catch (MissingSchemaException elsewhere) {
            // The catalog lists the tables of all schemas, and this connection sees only some of them.
            return List.of();
        }
    }

    Optional<MigrationRecord> find(String name) {
        return records().where(MigrationRecord_.name.eq(name)).first();
    }

    boolean has(MigrationRecord record) {
        return records().where(MigrationRecord_.id.eq(id(record))).exists();
    }

    /** The number of the latest batch; 0 when there is none. */
    int lastBatch() {
        return records()
                .orderBy(MigrationRecord_.batch.desc())
                .first()
                .map(MigrationRecord::batch)
                .orElse(0);
    }

    MigrationRecord add(Step step, int batch) {
        return repository().create(new MigrationRecord(null, step.name(), batch, step.checksum(), null));
    }

    void remove(MigrationRecord record) {
        boolean unused = repository().delete(record);
    }

    private static Long id(MigrationRecord record) {
        return Objects.requireNonNull(record.id(), "A record that was read has a key");
    }

    private Query<MigrationRecord> records() {
        return database.query(MigrationRecord.class);
    }

    private Repository<MigrationRecord, Long> repository() {
        return database.repository(MigrationRecord.class, Long.class);
    }
}
