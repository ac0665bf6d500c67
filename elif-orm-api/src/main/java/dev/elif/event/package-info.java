/**
 * What happens to models: qualifiers for CDI observers ({@code @Observes @Creating User}), and {@link
 * dev.elif.event.ModelObserver} for those without CDI.
 *
 * <p>The payload is always the model itself. Order: saving, creating or updating, SQL, created or updated, saved; all in the
 * caller's thread and transaction.
 */
@NullMarked
package dev.elif.event;

import org.jspecify.annotations.NullMarked;
