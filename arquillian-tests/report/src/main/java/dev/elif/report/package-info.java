/** Reads what the servers' modules report of their tests, and writes it side by side. */
@NullMarked
package dev.elif.report;

import org.jspecify.annotations.NullMarked;
