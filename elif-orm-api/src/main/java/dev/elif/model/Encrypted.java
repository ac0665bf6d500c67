package dev.elif.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stored encrypted, in a column of text: AES-256-GCM with the current key of the database's {@link dev.elif.spi.KeyProvider}.
 *
 * <p>On a {@link String}, a {@code byte[]}, or with {@link Json} or {@link Convert} whatever those store as text or bytes. A stored
 * value can be opened only in its own table and column. The database cannot compare or sort it: that is a {@code QueryException}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Encrypted {}
