/** What becomes of the numbers: the page, its tables, its chart. */
@NullMarked
package dev.elif.benchmarks.report;

import org.jspecify.annotations.NullMarked;
