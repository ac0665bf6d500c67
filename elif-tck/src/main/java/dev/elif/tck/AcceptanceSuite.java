package dev.elif.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that every environment must pass; its name ends in {@code Suite}, which is what environments scan for.
 *
 * <p>It takes a {@link Tck} in its constructor. Every test begins with empty tables.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TckExtension.class)
public @interface AcceptanceSuite {}
