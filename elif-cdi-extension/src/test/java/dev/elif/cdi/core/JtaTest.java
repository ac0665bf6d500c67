package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import dev.elif.error.ConfigurationException;
import jakarta.transaction.UserTransaction;
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
    void a_manager_without_a_registry_is_refused() {
        know(Map.of("java:comp/TransactionManager", MANAGER));

        assertThatThrownBy(() -> Jta.find(new NoBeans()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ELIF-5045")
                .hasMessageContaining("TransactionSynchronizationRegistry is neither");
    }

    @Test
    void transactions_whose_manager_is_hidden_are_refused() {
        UserTransaction user = com.arjuna.ats.jta.UserTransaction.userTransaction();
        Jta.Beans onlyForUsers = new Jta.Beans() {
            @Override
            public <T> Optional<T> one(Class<T> type) {
                return type == UserTransaction.class ? Optional.of(type.cast(user)) : Optional.empty();
            }
        };

        assertThatThrownBy(() -> Jta.find(onlyForUsers))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("TransactionManager is neither");
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
