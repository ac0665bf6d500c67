/** Plain JDBC, written as well as it can be. */
@NullMarked
package dev.elif.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
