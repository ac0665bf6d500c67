/**
 * What deployment and start need and no container knows: the index, the settings, the pool, the JTA bridge, and the list of
 * problems. It imports no CDI type, so that every kind of extension can stand on it.
 */
@NullMarked
package dev.elif.cdi.core;

import org.jspecify.annotations.NullMarked;
