package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way to the related models over other models: {@code @Through("users.posts")} on {@code Country.posts()}.
 *
 * <p>Each step is a {@code HasMany} or {@code HasOne} of the model that the steps before lead to; the compiler checks them.
 */
@Documented
@Target({ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Through {

    /** The names of relation methods, with dots between them. */
    String value();
}
