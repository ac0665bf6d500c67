/**
 * What a container, a database or a library plugs in: connections, transactions, events, JSON, the dialect.
 */
@NullMarked
package dev.elif.spi;

import org.jspecify.annotations.NullMarked;
