/**
 * elif in a container: put the jar into {@code WEB-INF/lib}, set {@code elif.datasource.url}, and inject {@link
 * dev.elif.Database}, {@link dev.elif.query.Query Query&lt;User&gt;} and {@link dev.elif.query.Repository
 * Repository&lt;User, Long&gt;}.
 */
@NullMarked
package dev.elif.cdi;

import org.jspecify.annotations.NullMarked;
