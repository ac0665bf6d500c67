/** Several databases of one program. */
@NullMarked
package dev.elif.impl.databases;

import org.jspecify.annotations.NullMarked;
