/** The store for browsers and programs: JSON below {@code /api}, and what each answer cost the database. */
@NullMarked
package dev.elif.sample.web;

import org.jspecify.annotations.NullMarked;
