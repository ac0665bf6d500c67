/** Runs the music store on this machine: PostgreSQL, WildFly and the WAR, until it is interrupted. */
@NullMarked
package dev.elif.sample.launcher;

import org.jspecify.annotations.NullMarked;
