package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the rows are that lead from a model to many others and back: for a relation that returns {@code BelongsToMany}.
 *
 * <p>By convention the table is called by both models in the order of the alphabet, {@code post_tag}, and has the columns
 * {@code post_id} and {@code tag_id}. Where the rows have a model of their own, {@code BelongsToManyUsing}, that says the table, and
 * the keys are its fields {@code postId} and {@code tagId}.
 */
@Documented
@Target({ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Pivot {

    /** The table between, in the schema of the model that has the relation; not for rows with a model of their own. */
    String table() default "";

    /** The columns, or of a pivot model the fields, that repeat the key of the model that has the relation. */
    String[] foreignKey() default {};

    /** The columns, or of a pivot model the fields, that repeat the key of the related model. */
    String[] relatedKey() default {};
}
