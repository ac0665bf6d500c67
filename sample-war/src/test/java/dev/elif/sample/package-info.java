/** The store in plain Java SE, against a real PostgreSQL. */
@NullMarked
package dev.elif.sample;

import org.jspecify.annotations.NullMarked;
