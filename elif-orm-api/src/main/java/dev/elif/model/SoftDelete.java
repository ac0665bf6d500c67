package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When the row was deleted; null while it was not. Deleting sets it, and queries leave such rows out unless they ask for them.
 *
 * <p>For {@link java.time.Instant}, {@link java.time.OffsetDateTime} and {@link java.time.LocalDateTime} (in UTC). The time comes
 * from the {@link java.time.Clock} of the database.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface SoftDelete {}
