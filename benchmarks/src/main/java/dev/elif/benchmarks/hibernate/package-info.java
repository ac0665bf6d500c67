/** Hibernate ORM with its two sessions. */
@NullMarked
package dev.elif.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
