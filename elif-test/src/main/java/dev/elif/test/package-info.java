/**
 * A real PostgreSQL for tests and samples: {@link dev.elif.test.PostgresServer#obtain()} answers with a server,
 * {@link dev.elif.test.PostgresServer#createDatabase()} with an empty database of one's own on it.
 */
@NullMarked
package dev.elif.test;

import org.jspecify.annotations.NullMarked;
