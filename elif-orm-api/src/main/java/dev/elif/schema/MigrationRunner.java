package dev.elif.schema;

import java.util.List;

/**
 * Applies migrations to one database and rolls them back.
 *
 * <p>Safe for all threads, and for any number of processes on one database: a lock of the database lets one migration run at a
 * time, and who waited looks again whether it is still to be done. Each migration has a transaction of its own, together with
 * its record in the table {@code elif_migrations}; on a database whose schema changes are transactional a migration that fails
 * leaves nothing behind, while those before it stay. Called inside a transaction, a method joins that one instead: then
 * all of its migrations stand or fall together.
 */
public interface MigrationRunner {

    /** The names of the migrations that are still to be applied, in order; reads only. */
    List<String> pending();

    /** The migrations that are applied, in the order in which they were; reads only. */
    List<AppliedMigration> applied();

    /**
     * Applies what is pending, in the order of names, as one batch.
     *
     * <p>A migration is pending even when others behind it in the order have been applied already. What another process
     * applies in the meantime is not done twice and not part of the result.
     *
     * @return what this call applied
     * @throws dev.elif.error.MigrationException when an applied migration was edited; nothing is done then
     * @throws dev.elif.error.MigrationException when a migration fails; names it and the statement, and stops there
     */
    List<AppliedMigration> migrate();

    /** Undoes the last batch; nothing when there is none. See {@link #rollback(int)}. */
    default List<AppliedMigration> rollback() {
        return rollback(1);
    }

    /**
     * Undoes the last so many batches, migration by migration, last first.
     *
     * <p>An edited migration can be rolled back: that is how one is corrected while it is still being written.
     *
     * @return what this call undid
     * @throws dev.elif.error.MigrationException when one of them is not in the program any more; nothing is undone then
     * @throws dev.elif.error.MigrationException when one fails; names it and the statement, and stops there
     */
    List<AppliedMigration> rollback(int batches);

    /** Undoes everything. See {@link #rollback(int)}. */
    default List<AppliedMigration> reset() {
        return rollback(Integer.MAX_VALUE);
    }
}
