/** The texts of this module. */
@NullMarked
package dev.elif.impl.message;

import org.jspecify.annotations.NullMarked;
