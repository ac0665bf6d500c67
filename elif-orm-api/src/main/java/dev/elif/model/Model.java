package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class or record whose instances are rows of a table; the processor generates {@code User_} and its descriptor from it.
 *
 * <p>It needs an {@link Id}, and a no-argument constructor of any visibility unless it is a record.
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Model {

    /** The table; by default the simple name in snake case and plural: {@code OrderLine} is {@code order_lines}. */
    String table() default "";

    /** The schema; by default the connection's own. */
    String schema() default "";

    /** The name of the database it lives in; by default the default one. */
    String database() default "";
}
