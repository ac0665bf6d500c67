/** elif with its three kinds of models. */
@NullMarked
package dev.elif.benchmarks.elif;

import org.jspecify.annotations.NullMarked;
