package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key, or a part of it: several fields with this annotation make a composite key, {@code OrderLine_.Key}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Id {

    /** Where a new key comes from. */
    KeyGeneration value() default KeyGeneration.AUTO;
}
