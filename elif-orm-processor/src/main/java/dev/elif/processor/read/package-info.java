/** Reads the source of a model as the compiler shows it; decides nothing. */
@NullMarked
package dev.elif.processor.read;

import org.jspecify.annotations.NullMarked;
