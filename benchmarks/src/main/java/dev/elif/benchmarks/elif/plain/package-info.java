/** Models as plain classes. */
@NullMarked
package dev.elif.benchmarks.elif.plain;

import org.jspecify.annotations.NullMarked;
