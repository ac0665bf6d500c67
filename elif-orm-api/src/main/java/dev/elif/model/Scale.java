package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.RoundingMode;

/**
 * A {@link java.math.BigDecimal} of so many digits behind the point: rounded when it is stored, and compared as it is rounded.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scale {

    /** The digits behind the point. */
    int value();

    /** How it is rounded; {@link RoundingMode#UNNECESSARY} makes more digits a {@code MappingException}. */
    RoundingMode rounding() default RoundingMode.HALF_UP;
}
