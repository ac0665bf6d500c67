package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.jta.TransactionManager;
import dev.elif.Database;
import dev.elif.cdi.domain.Person;
import dev.elif.cdi.domain.Person_;
import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.event.Updated;
import dev.elif.model.Changes;
import dev.elif.query.Repository;
import dev.elif.tck.Feature;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.jboss.weld.transaction.spi.TransactionServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What observers that a container calls after the commit know of changes. */
class AfterCommitTest {

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private TestApplication application;
    private People people;
    private Log log;

    @BeforeEach
    void start() {
        application = TestApplication.of(People.class, Log.class, V1_CreatePeople.class)
                .on(place)
                .with("elif.migrations.run-at-start", "true")
                .with(new Narayana())
                .start();
        people = application.bean(People.class);
        log = application.bean(Log.class);
        people.all().create(new Person("Ann"));
    }

    @AfterEach
    void stop() {
        application.close();
        place.close();
    }

    @Test
    @Feature("DIRTY-12")
    void changes_and_previous_values_are_there_after_the_commit() {
        people.database().transaction(() -> {
            people.rename("Anna");
            assertThat(log.late()).as("not yet").isEmpty();
        });

        assertThat(log.late()).containsExactly("Ann -> Anna");
    }

    @Test
    @Feature("DIRTY-12")
    void of_a_model_that_is_saved_twice_the_changes_that_were_taken_inside_stay_right() {
        people.database().transaction(() -> people.rename("Anna", "Annie"));

        assertThat(log.changes())
                .extracting(changes -> changes.before(Person_.name) + " -> " + changes.after(Person_.name))
                .containsExactly("Ann -> Anna", "Anna -> Annie");
        assertThat(log.late())
                .as("one instance, which knows its last save")
                .containsOnly("Anna -> Annie")
                .hasSize(2);
    }

    @Test
    void after_a_rollback_nothing_is_told() {
        assertThatThrownBy(() -> people.database().transaction(() -> {
                    people.rename("Anna");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(log.late()).isEmpty();
    }

    @ApplicationScoped
    static class People {

        @Inject
        Database database;

        @Inject
        Repository<Person, Long> all;

        Database database() {
            return database;
        }

        Repository<Person, Long> all() {
            return all;
        }

        void rename(String... names) {
            Person person = all.query().sole();
            for (String name : names) {
                person.rename(name);
                person.save();
            }
        }
    }

    @ApplicationScoped
    static class Log {

        private final List<String> late = new ArrayList<>();
        private final List<Changes<Person>> changes = new ArrayList<>();

        void inside(@Observes @Updated Person person) {
            changes.add(person.changes());
        }

        void behind(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Updated Person person) {
            late.add(person.previous(Person_.name) + " -> " + person.changes().after(Person_.name));
        }

        List<String> late() {
            return late;
        }

        List<Changes<Person>> changes() {
            return changes;
        }
    }

    /** What a server tells its CDI container of transactions. */
    private static final class Narayana implements TransactionServices {

        @Override
        public void registerSynchronization(Synchronization synchronization) {
            try {
                TransactionManager.transactionManager().getTransaction().registerSynchronization(synchronization);
            } catch (RollbackException | SystemException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public boolean isTransactionActive() {
            try {
                return TransactionManager.transactionManager().getStatus() == Status.STATUS_ACTIVE;
            } catch (SystemException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public UserTransaction getUserTransaction() {
            return com.arjuna.ats.jta.UserTransaction.userTransaction();
        }

        @Override
        public void cleanup() {
            // It holds nothing.
        }
    }
}
