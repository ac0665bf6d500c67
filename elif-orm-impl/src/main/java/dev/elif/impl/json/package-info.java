/** JSON-B: the codec, and what models are to it; the one place here that sees a Jakarta API. */
@NullMarked
package dev.elif.impl.json;

import org.jspecify.annotations.NullMarked;
