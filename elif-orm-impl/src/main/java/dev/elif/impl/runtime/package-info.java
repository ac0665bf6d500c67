/** The conductor: the only family of classes that knows all stages. */
@NullMarked
package dev.elif.impl.runtime;

import org.jspecify.annotations.NullMarked;
