/**
 * Changes of the schema as data, the builder that collects them, and the migrations that are made of them.
 */
@NullMarked
package dev.elif.schema;

import org.jspecify.annotations.NullMarked;
