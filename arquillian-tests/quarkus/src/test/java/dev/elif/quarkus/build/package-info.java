/** What ArC says, when an application is built, of one that cannot work. */
@NullMarked
package dev.elif.quarkus.build;

import org.jspecify.annotations.NullMarked;
