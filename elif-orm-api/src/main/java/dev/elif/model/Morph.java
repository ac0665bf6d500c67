package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which {@code MorphTo} of the related model a {@code MorphMany} or {@code MorphOne} is the other side of, where it has several. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Morph {

    /** The name of the related model's relation method. */
    String value();
}
