package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value of several columns: a record, or a class with a constructor without parameters.
 *
 * <p>{@code city} of the field {@code address} is the column {@code address_city} and the constant {@code addressCity}. The field is
 * null when all its columns are; it is compared column by column, so that a change in place is seen.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Embedded {

    /** What its columns begin with; {@code *} for the name of the field and an underscore. */
    String prefix() default "*";
}
