package dev.elif.cdi.core;

import dev.elif.error.ConfigurationException;
import io.agroal.api.transaction.TransactionIntegration;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
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

    /**
     * The container's; empty where it has no transactions.
     *
     * @throws ConfigurationException when it has some but hides what elif joins them with: a rollback would undo nothing
     */
    public static Optional<Jta> find(Beans beans) {
        Optional<TransactionManager> manager = find(TransactionManager.class, beans, MANAGER);
        Optional<TransactionSynchronizationRegistry> registry =
                find(TransactionSynchronizationRegistry.class, beans, REGISTRY);
        if (manager.isPresent() && registry.isPresent()) {
            return Optional.of(new Jta(manager.get(), registry.get()));
        }
        if (manager.isPresent() || beans.one(UserTransaction.class).isPresent()) {
            Class<?> hidden = manager.isPresent() ? TransactionSynchronizationRegistry.class : TransactionManager.class;
            throw new ConfigurationException(CdiMessage.HIDDEN_TRANSACTIONS, hidden.getSimpleName());
        }
        return Optional.empty();
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
