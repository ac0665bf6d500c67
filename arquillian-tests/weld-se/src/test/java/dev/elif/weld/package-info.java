/** Starts the application before the first suite and stops it behind the last. */
@NullMarked
package dev.elif.weld;

import org.jspecify.annotations.NullMarked;
