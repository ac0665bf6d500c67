/**
 * elif: an Eloquent-grade ORM for Jakarta EE, in four words.
 *
 * <ul>
 *   <li>A <b>Model</b> says what is stored: a class or record with {@link dev.elif.model.Model}.
 *   <li>A <b>Query</b> says how to read: {@link dev.elif.query.Query}, an immutable value.
 *   <li>A <b>Repository</b> says how to change: {@link dev.elif.query.Repository}.
 *   <li>A <b>Database</b> says where: {@link dev.elif.Database}.
 * </ul>
 */
@NullMarked
package dev.elif;

import org.jspecify.annotations.NullMarked;
