/** How it is measured: slices, rounds, what a slice used. */
@NullMarked
package dev.elif.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
