package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Set whenever the row is inserted or changed.
 *
 * <p>The time comes from the {@link java.time.Clock} of the database, to the microsecond. For {@link java.time.Instant},
 * {@link java.time.OffsetDateTime} and {@link java.time.LocalDateTime} (in UTC).
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface UpdatedAt {}
