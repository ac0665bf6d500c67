package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May not be set by {@code fill} or by JSON. Where a model has it and no {@link Fillable}, all else may.
 *
 * <p>Keys, versions, tenants, timestamps and generated columns never may, and of a model with neither annotation nothing may.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarded {}
