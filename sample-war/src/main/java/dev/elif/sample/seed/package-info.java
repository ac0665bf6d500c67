/** Fills an empty store with the Chinook data set. */
@NullMarked
package dev.elif.sample.seed;

import org.jspecify.annotations.NullMarked;
