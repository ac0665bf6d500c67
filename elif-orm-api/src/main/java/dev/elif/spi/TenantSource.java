package dev.elif.spi;

import java.util.Optional;

/**
 * Says whose rows the calling thread works with; asked at each statement for a model with {@link dev.elif.model.TenantId}.
 *
 * <p>Safe for all threads; in a container a bean, which may inject what belongs to a request.
 */
@FunctionalInterface
public interface TenantSource {

    /** The present tenant, in the type of the models' field; empty when there is none, and then nothing is found or written. */
    Optional<?> tenant();
}
