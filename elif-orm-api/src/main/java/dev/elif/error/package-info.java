/**
 * What elif throws: typed exceptions whose messages say what happened, on what, and what to do.
 *
 * <p>Names stand in brackets, bound values never appear in a message, and SQL text is a field of the exception.
 */
@NullMarked
package dev.elif.error;

import org.jspecify.annotations.NullMarked;
