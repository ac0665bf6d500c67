package dev.elif.schema;

import java.time.Instant;

/**
 * A migration as the database remembers it.
 *
 * @param name its name
 * @param batch the run it was applied in; later runs have larger numbers
 * @param checksum the checksum of what it changed
 * @param appliedAt when it was applied, by the clock of the database object
 * @param state how it compares with the program's migrations
 */
public record AppliedMigration(String name, int batch, String checksum, Instant appliedAt, State state) {

    /** How an applied migration compares with the program's. */
    public enum State {
        /** The program has the same one. */
        UNCHANGED,
        /** The program's has other changes by now; nothing can be migrated until that is put right. */
        EDITED,
        /** The program does not have it, so it cannot be rolled back. */
        MISSING
    }
}
