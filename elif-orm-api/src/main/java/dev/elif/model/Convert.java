package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stored in another type, through a {@link Converter}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Convert {

    /**
     * The converter: a bean where a container has one of that class, and else made by its constructor without parameters, which the
     * model must see in any case. One instance serves all threads.
     */
    Class<? extends Converter<?, ?>> value();
}
