package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enum that is stored in an enum type of the database, which {@code create type mood as enum (…)} made.
 *
 * <p>The labels are the names of the constants, or their {@link EnumCode}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NativeEnum {

    /** The name of the type, which may have its schema before a dot. */
    String value();
}
