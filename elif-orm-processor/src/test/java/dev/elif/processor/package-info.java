/** Tests of the processors: they compile sources as a user's build would, and run what comes out. */
@NullMarked
package dev.elif.processor;

import org.jspecify.annotations.NullMarked;
