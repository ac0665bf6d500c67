/** What every server must do, seen from outside; each server's module runs these classes by scanning this jar. */
@NullMarked
package dev.elif.client;

import org.jspecify.annotations.NullMarked;
