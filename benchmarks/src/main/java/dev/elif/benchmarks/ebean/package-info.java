/** Ebean with query beans, enhanced when built. */
@NullMarked
package dev.elif.benchmarks.ebean;

import org.jspecify.annotations.NullMarked;
