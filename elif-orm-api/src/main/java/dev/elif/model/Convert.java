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

    /** The converter: a class with a no-argument constructor that the model can see; one instance serves all threads. */
    Class<? extends Converter<?, ?>> value();
}
