/** What it takes to put a query together and to make SQL of it, without a database. */
@NullMarked
package dev.elif.benchmarks.render;

import org.jspecify.annotations.NullMarked;
