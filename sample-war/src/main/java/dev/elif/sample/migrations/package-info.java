/** The store's tables, as migrations. */
@NullMarked
package dev.elif.sample.migrations;

import org.jspecify.annotations.NullMarked;
