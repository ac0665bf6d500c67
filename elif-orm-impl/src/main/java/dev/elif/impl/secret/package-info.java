/** Encrypts and opens values. */
@NullMarked
package dev.elif.impl.secret;

import org.jspecify.annotations.NullMarked;
