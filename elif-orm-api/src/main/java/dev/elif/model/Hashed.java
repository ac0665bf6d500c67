package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link String}, such as a password, of which only a hash is stored.
 *
 * <p>It is hashed by the database's {@link dev.elif.spi.PasswordHasher} when a new value is written, and from then on the model holds
 * the hash as well; what is a hash already stays as it is. The database cannot compare or sort it: that is a
 * {@code QueryException}. Like what is {@link Hidden}, it never leaves.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Hashed {}
