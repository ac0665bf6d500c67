/** The database that all contenders share. */
@NullMarked
package dev.elif.benchmarks.data;

import org.jspecify.annotations.NullMarked;
