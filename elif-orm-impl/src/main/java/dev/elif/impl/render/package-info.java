/** Statement to SQL text, pure: the renderer asks, the dialect answers. */
@NullMarked
package dev.elif.impl.render;

import org.jspecify.annotations.NullMarked;
