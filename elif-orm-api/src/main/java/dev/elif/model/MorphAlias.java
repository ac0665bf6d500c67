package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands for a model in the type columns of polymorphic relations; never the name of a class, which may change.
 *
 * <p>Without it that is the model's simple name with underscores: {@code blog_post} for {@code BlogPost}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MorphAlias {

    /** The alias, at most as long as the columns that hold it. */
    String value();
}
