/** The suites of {@code elif-tck} in the application's own container: its environment, and what runs them. */
@NullMarked
package dev.elif.application.suite;

import org.jspecify.annotations.NullMarked;
