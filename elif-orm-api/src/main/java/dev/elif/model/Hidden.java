package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Never leaves: not in {@code toMap}, not in {@code toJson}, not through JSON-B; on a field, a part of an {@link Embedded} value, or
 * the method of a relation.
 *
 * <p>Queries select it as ever, and {@link Fillable} may allow to fill it, as for a password. What a record prints as its own text
 * is Java's affair.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Hidden {}
