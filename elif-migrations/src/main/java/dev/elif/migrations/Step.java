package dev.elif.migrations;

import dev.elif.error.MigrationException;
import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import dev.elif.schema.SchemaChange;
import java.util.List;
import java.util.function.Consumer;

/** A migration of the program by its name; each call asks it anew what it changes. */
record Step(String name, Migration migration) {

    List<SchemaChange> up() {
        return changes("up", migration::up);
    }

    List<SchemaChange> down() {
        return changes("down", migration::down);
    }

    String checksum() {
        return Checksum.of(up());
    }

    private List<SchemaChange> changes(String way, Consumer<Schema> definition) {
        try {
            return Schema.changes(definition);
        } catch (RuntimeException failed) {
            throw new MigrationException(failed, MigrationMessage.NO_CHANGES, name, way);
        }
    }
}
