/** Prints the generated types of a description that was found good. */
@NullMarked
package dev.elif.processor.print;

import org.jspecify.annotations.NullMarked;
