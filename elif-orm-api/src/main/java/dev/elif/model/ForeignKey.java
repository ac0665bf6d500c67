package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The foreign-key field or fields of a relation, where convention does not find them.
 *
 * <p>They are fields of this model for {@code BelongsTo}, and fields of the other one for {@code HasOne} and {@code HasMany};
 * for a composite key in the order of the key.
 */
@Documented
@Target({ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForeignKey {

    /** Names of Java fields, not of columns. */
    String[] value();
}
