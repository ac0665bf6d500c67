/** Plans which related models to load, and matches them to their parents; never runs anything. */
@NullMarked
package dev.elif.impl.load;

import org.jspecify.annotations.NullMarked;
