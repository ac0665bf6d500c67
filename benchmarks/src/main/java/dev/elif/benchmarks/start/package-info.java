/** Starting with many models, each contender in a process of its own. */
@NullMarked
package dev.elif.benchmarks.start;

import org.jspecify.annotations.NullMarked;
