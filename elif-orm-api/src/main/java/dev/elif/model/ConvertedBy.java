package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a class of values: every field of that class is stored through the {@link Converter}, unless it says otherwise itself.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConvertedBy {

    /** The converter, as for {@link Convert}. */
    Class<? extends Converter<?, ?>> value();
}
