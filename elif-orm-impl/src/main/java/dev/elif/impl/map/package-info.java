/** Model to values and back, pure. */
@NullMarked
package dev.elif.impl.map;

import org.jspecify.annotations.NullMarked;
