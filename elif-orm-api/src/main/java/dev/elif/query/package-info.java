/**
 * How models are read and changed: immutable {@link dev.elif.query.Query}, {@link dev.elif.query.Repository}, the relation
 * handles and {@link dev.elif.query.ActiveRecord}.
 */
@NullMarked
package dev.elif.query;

import org.jspecify.annotations.NullMarked;
