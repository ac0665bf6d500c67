package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The global scopes of a model: conditions that hold for everything read, changed or deleted by query, unless it says {@code
 * without}.
 *
 * <p>Those of base classes hold as well. Each is a bean of a container, which may inject the user of a request, or else a class with a constructor without
 * parameters.
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ScopedBy {

    /** The scopes; all must hold. */
    Class<? extends Scope<?>>[] value();
}
