/** Models as records. */
@NullMarked
package dev.elif.benchmarks.elif.record;

import org.jspecify.annotations.NullMarked;
