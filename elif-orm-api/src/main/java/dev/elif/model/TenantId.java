package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whose row it is: queries find only those of the present tenant, and what is inserted becomes his.
 *
 * <p>Who that is says a {@code TenantSource}. Where there is none, nothing is found and nothing can be written. The value of another
 * tenant is refused, in a new row as in one that is there.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface TenantId {}
