/** Connects Arquillian to GlassFish 8, which its own connector does not know. */
@NullMarked
package dev.elif.glassfish;

import org.jspecify.annotations.NullMarked;
