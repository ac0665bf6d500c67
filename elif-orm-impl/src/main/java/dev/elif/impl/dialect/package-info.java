/** One file per database; each only answers. */
@NullMarked
package dev.elif.impl.dialect;

import org.jspecify.annotations.NullMarked;
