/** jOOQ with generated tables and records. */
@NullMarked
package dev.elif.benchmarks.jooq;

import org.jspecify.annotations.NullMarked;
