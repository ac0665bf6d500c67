/**
 * The one test domain: every kind of model, key and relation that elif knows. The module's README draws it.
 *
 * <p>{@link dev.elif.tck.domain.DomainTables} makes its tables, {@link dev.elif.tck.domain.Seeds} fills them.
 */
@NullMarked
package dev.elif.tck.domain;

import org.jspecify.annotations.NullMarked;
