/**
 * What is stored: the annotations of a model, its typed columns and relations, and the descriptor the processor generates.
 */
@NullMarked
package dev.elif.model;

import org.jspecify.annotations.NullMarked;
