package dev.elif.cdi.core;

import io.agroal.api.transaction.TransactionIntegration;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The container's transactions.
 *
 * @param manager begins and ends them
 * @param registry knows the one of the calling thread
 */
public record Jta(TransactionManager manager, TransactionSynchronizationRegistry registry) {

    /** Where beans are looked for before JNDI is asked. */
    @FunctionalInterface
    public interface Beans {

        /** The bean of that type, if there is exactly one. */
        <T> Optional<T> one(Class<T> type);
    }

    private static final String[] MANAGER = {
        "java:jboss/TransactionManager",
        "java:/TransactionManager",
        "java:appserver/TransactionManager",
        "java:comp/TransactionManager"
    };
    private static final String[] REGISTRY = {
        "java:comp/TransactionSynchronizationRegistry", "java:jboss/TransactionSynchronizationRegistry"
    };

    /** The container's; empty where there is no transaction manager. */
    public static Optional<Jta> find(Beans beans) {
        return find(TransactionManager.class, beans, MANAGER)
                .flatMap(manager -> find(TransactionSynchronizationRegistry.class, beans, REGISTRY)
                        .map(registry -> new Jta(manager, registry)));
    }

    /** What enlists a pool's connections; some servers refuse a pool without a name. */
    TransactionIntegration integration(String name) {
        return new NarayanaTransactionIntegration(manager, registry, name);
    }

    private static <T> Optional<T> find(Class<T> type, Beans beans, String... names) {
        Optional<T> found = beans.one(type);
        for (int i = 0; found.isEmpty() && i < names.length; i++) {
            found = lookup(type, names[i]);
        }
        return found;
    }

    @SuppressWarnings("BanJNDI") // The names are constants.
    private static <T> Optional<T> lookup(Class<T> type, String name) {
        try {
            return Optional.ofNullable(InitialContext.doLookup(name))
                    .filter(type::isInstance)
                    .map(type::cast);
        } catch (NamingException | RuntimeException unknownHere) {
            // Each server knows some of the names; some throw what is not a NamingException.
            return Optional.empty();
        }
    }
}
