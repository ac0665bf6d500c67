package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts or dates the changes of a row, so that none is lost: an update or delete of a model whose row has another version by now
 * is an {@code OptimisticLockException}.
 *
 * <p>A {@code short}, {@code int} or {@code long}, from 1 on, or an {@link java.time.Instant}, {@link java.time.OffsetDateTime} or
 * {@link java.time.LocalDateTime}. elif sets it; a model without one, null or 0, counts as new.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Version {}
