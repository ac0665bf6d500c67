/** Runs SQL on a connection: the only JDBC in elif. */
@NullMarked
package dev.elif.impl.execute;

import org.jspecify.annotations.NullMarked;
