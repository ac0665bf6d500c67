/** Lets Arquillian deploy to Quarkus, where an application is a process. */
@NullMarked
package dev.elif.quarkus;

import org.jspecify.annotations.NullMarked;
