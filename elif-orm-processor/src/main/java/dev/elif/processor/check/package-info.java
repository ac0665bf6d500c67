/** Judges descriptions; every problem has its element, its code and its remedy. */
@NullMarked
package dev.elif.processor.check;

import org.jspecify.annotations.NullMarked;
