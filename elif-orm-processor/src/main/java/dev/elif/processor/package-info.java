/** The two annotation processors: read what a model says, describe what it means, check it, print its types. */
@NullMarked
package dev.elif.processor;

import org.jspecify.annotations.NullMarked;
