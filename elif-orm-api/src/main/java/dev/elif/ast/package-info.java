/**
 * SQL as data: statements, conditions and expressions as immutable records that know nothing of models or databases.
 *
 * <p>A node never looks anything up. It writes itself to a {@link dev.elif.ast.Shape}, which is what SQL text is cached by.
 */
@NullMarked
package dev.elif.ast;

import org.jspecify.annotations.NullMarked;
