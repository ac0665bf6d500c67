/** Plain Java SE as an environment of the acceptance suites, which surefire finds in {@code elif-tck}. */
@NullMarked
package dev.elif.impl.tck;

import org.jspecify.annotations.NullMarked;
