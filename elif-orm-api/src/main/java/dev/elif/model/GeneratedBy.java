package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that elif makes before an insert, unless there is one: a key, or any other column.
 *
 * <p>It is made as a part of the insert, whether events are fired or not; observers of creation see none yet.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface GeneratedBy {

    /**
     * What makes it: {@link UuidV7}, {@link UuidV4}, {@link Ulid} or a class of yours with a constructor without parameters that
     * the model can see, which in a container may be a bean; one instance serves all threads.
     */
    Class<? extends IdGenerator<?>> value();
}
