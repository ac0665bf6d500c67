/**
 * Orders migrations, runs them one at a time under a lock of the database, and remembers them in {@code elif_migrations}.
 */
@NullMarked
package dev.elif.migrations;

import org.jspecify.annotations.NullMarked;
