/** What models are to JSON-B, for programs that configure it themselves; needs JSON-B, which is optional. */
@NullMarked
package dev.elif.json;

import org.jspecify.annotations.NullMarked;
