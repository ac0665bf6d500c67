/** The JSON-B codec. */
@NullMarked
package dev.elif.impl.json;

import org.jspecify.annotations.NullMarked;
