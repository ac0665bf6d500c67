/**
 * The acceptance suites, which every environment runs as they are: plain Java SE, a CDI container, a server.
 *
 * <p>A suite sees the api only. What it runs on comes from the {@link dev.elif.tck.TckEnvironment} on the class path.
 */
@NullMarked
package dev.elif.tck;

import org.jspecify.annotations.NullMarked;
