/** Jdbi with bean mappers. */
@NullMarked
package dev.elif.benchmarks.jdbi;

import org.jspecify.annotations.NullMarked;
