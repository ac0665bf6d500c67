/** Starts the application in whatever container for Java SE is there. */
@NullMarked
package dev.elif.se;

import org.jspecify.annotations.NullMarked;
