/** The data as plain values: what every contender's answers must be equal to. */
@NullMarked
package dev.elif.benchmarks.value;

import org.jspecify.annotations.NullMarked;
