package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JtaTest {

    private static final jakarta.transaction.TransactionManager MANAGER = TransactionManager.transactionManager();
    private static final TransactionSynchronizationRegistryImple REGISTRY =
            new TransactionSynchronizationRegistryImple();

    private static Map<String, Object> names = Map.of();

    @AfterEach
    void forget() {
        System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
    }

    @Test
    void beans_come_first() {
        Jta found = Jta.find(new Jta.Beans() {
                    @Override
                    public <T> Optional<T> one(Class<T> type) {
                        return type.isInstance(MANAGER)
                                ? Optional.of(type.cast(MANAGER))
                                : Optional.of(type.cast(REGISTRY));
                    }
                })
                .orElseThrow();

        assertThat(found).isEqualTo(new Jta(MANAGER, REGISTRY));
    }

    @Test
    void servers_without_such_beans_are_asked_by_jndi() {
        know(Map.of(
                "java:jboss/TransactionManager",
                "something else",
                "java:comp/TransactionManager",
                MANAGER,
                "java:comp/TransactionSynchronizationRegistry",
                REGISTRY));

        assertThat(Jta.find(new NoBeans())).contains(new Jta(MANAGER, REGISTRY));
    }

    @Test
    void without_a_registry_there_is_nothing_to_enlist_with() {
        know(Map.of("java:comp/TransactionManager", MANAGER));

        assertThat(Jta.find(new NoBeans())).isEmpty();
    }

    @Test
    void where_there_is_no_jndi_there_is_no_manager() {
        assertThat(Jta.find(new NoBeans())).isEmpty();
    }

    private static void know(Map<String, Object> known) {
        names = known;
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, Factory.class.getName());
    }

    private static final class NoBeans implements Jta.Beans {

        @Override
        public <T> Optional<T> one(Class<T> type) {
            return Optional.empty();
        }
    }

    /** Knows {@link #names}. */
    public static final class Factory implements InitialContextFactory {

        @Override
        public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
            return new InitialContext(true) {
                @Override
                public Object lookup(String name) throws NamingException {
                    if (!names.containsKey(name)) {
                        throw new NamingException(name);
                    }
                    return names.get(name);
                }
            };
        }
    }
}
