/** Models as active records. */
@NullMarked
package dev.elif.benchmarks.elif.active;

import org.jspecify.annotations.NullMarked;
