package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.cdi.domain.Person;
import dev.elif.cdi.domain.Person_;
import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.error.TransactionException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Repository;
import dev.elif.schema.RawSql;
import dev.elif.tck.Feature;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionTest {

    private final TestDatabase database = PostgresServer.obtain().createDatabase();
    private TestApplication application;
    private Accounts accounts;

    @BeforeEach
    void start() {
        application = TestApplication.of(Accounts.class, Journal.class, V1_CreatePeople.class)
                .on(database)
                .with("elif.datasource.pool.max", "2")
                .with("elif.migrations.run-at-start", "true")
                .start();
        accounts = application.bean(Accounts.class);
    }

    @AfterEach
    void stop() {
        application.close();
        database.close();
    }

    @Test
    void a_transactional_method_commits_all_it_did() {
        accounts.register("Ann", "Bob");

        assertThat(accounts.names()).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void a_transactional_method_that_fails_rolls_back_all_it_did() {
        assertThatThrownBy(() -> accounts.registerAndFail("Ann", "Bob")).isInstanceOf(IllegalStateException.class);

        assertThat(accounts.names()).isEmpty();
    }

    @Test
    void a_refused_statement_rolls_back_the_transaction_and_the_next_one_works() {
        assertThatThrownBy(() -> accounts.register("Ann", "Ann")).isInstanceOf(UniqueViolationException.class);
        accounts.register("Bob", "Cid");

        assertThat(accounts.names()).containsExactlyInAnyOrder("Bob", "Cid");
    }

    @Test
    void requires_new_commits_although_the_outer_transaction_rolls_back() {
        assertThatThrownBy(() -> accounts.registerWithJournal("Ann")).isInstanceOf(IllegalStateException.class);

        assertThat(accounts.names()).containsExactly("Ann was to be registered");
    }

    @Test
    void work_of_the_database_joins_the_transaction_of_the_caller() {
        assertThatThrownBy(() -> accounts.joinAndFail("Ann")).isInstanceOf(IllegalStateException.class);

        assertThat(accounts.names()).isEmpty();
    }

    @Test
    void joined_work_that_fails_dooms_the_transaction_even_when_the_failure_is_caught() {
        assertThatThrownBy(() -> accounts.database().transaction(() -> {
                    accounts.people().create(new Person("Ann"));
                    assertThatThrownBy(() -> accounts.database().transaction(TransactionTest::fail))
                            .isInstanceOf(IllegalStateException.class);
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("ELIF-5042");
        assertThat(accounts.names()).isEmpty();
    }

    @Test
    void outside_a_transaction_each_statement_commits_by_itself() {
        accounts.people().create(new Person("Ann"));
        assertThatThrownBy(TransactionTest::fail).isInstanceOf(IllegalStateException.class);

        assertThat(accounts.names()).containsExactly("Ann");
    }

    @Test
    void work_of_the_database_begins_a_transaction_of_its_own_where_there_is_none() {
        assertThatThrownBy(() -> accounts.database().transaction(() -> {
                    accounts.people().create(new Person("Ann"));
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);
        String committed = accounts.database()
                .transaction(() -> accounts.people().create(new Person("Bob")).name());

        assertThat(accounts.names()).containsExactly(committed);
    }

    @Test
    void a_commit_that_the_database_refuses_is_told() {
        accounts.database()
                .apply(List.of(new RawSql("alter table people add column twin varchar(9) default 'same'"
                        + " constraint no_twins unique deferrable initially deferred")));

        assertThatThrownBy(() -> accounts.database().transaction(() -> {
                    accounts.people().create(new Person("Ann"));
                    accounts.people().create(new Person("Bob"));
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("ELIF-5041");
        assertThat(accounts.names()).isEmpty();
    }

    @Test
    void a_statement_that_fails_dooms_a_transaction_of_the_database_as_well() {
        assertThatThrownBy(() -> accounts.database().transaction(() -> {
                    accounts.people().create(new Person("Ann"));
                    assertThatThrownBy(() -> accounts.people().create(new Person("Ann")))
                            .isInstanceOf(UniqueViolationException.class);
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("ELIF-5041")
                .hasStackTraceContaining("ELIF-5044");

        assertThat(accounts.names()).isEmpty();
    }

    @Test
    void a_statement_that_fails_dooms_the_transaction_even_when_the_failure_is_caught() {
        assertThatThrownBy(() -> accounts.registerAndIgnore("Ann", "Ann"))
                .hasStackTraceContaining("RollbackException")
                .hasStackTraceContaining("ELIF-5044 Nothing of this transaction can be kept");

        assertThat(accounts.names()).isEmpty();
    }

    @Test
    @Feature("WR-23")
    void what_fails_behind_a_savepoint_is_undone_and_the_transaction_commits() {
        accounts.registerOrElse("Ann", "Bob");
        accounts.registerOrElse("Ann", "Cid");

        assertThat(accounts.names()).containsExactlyInAnyOrder("Ann", "Cid");
    }

    @Test
    @Feature("WR-23")
    void a_failure_that_is_swallowed_behind_a_savepoint_is_told() {
        accounts.database().transaction(() -> {
            assertThatThrownBy(() -> accounts.database().savepoint(() -> accounts.registerAndIgnore("Ann", "Ann")))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageStartingWith("ELIF-3049");
            accounts.register("Bob");
        });

        assertThat(accounts.names()).containsExactly("Bob");
    }

    @Test
    @Feature("WR-23")
    void joined_work_that_fails_behind_a_savepoint_dooms_nothing_around_it() {
        accounts.database().transaction(() -> {
            accounts.register("Ann");
            assertThatThrownBy(() -> accounts.database()
                            .savepoint(() -> accounts.database().transaction(() -> {
                                accounts.people().create(new Person("Bob"));
                                fail();
                            })))
                    .isInstanceOf(IllegalStateException.class);
        });
        assertThatThrownBy(() -> accounts.database().savepoint(TransactionTest::fail))
                .isInstanceOf(IllegalStateException.class);

        assertThat(accounts.names()).containsExactly("Ann");
    }

    private static void fail() {
        throw new IllegalStateException("as the test wants it");
    }

    @ApplicationScoped
    @Transactional
    static class Accounts {

        @Inject
        Database database;

        @Inject
        Repository<Person, Long> people;

        @Inject
        Journal journal;

        Database database() {
            return database;
        }

        Repository<Person, Long> people() {
            return people;
        }

        void register(String... names) {
            for (String name : names) {
                people.create(new Person(name));
            }
        }

        void registerAndFail(String... names) {
            register(names);
            fail();
        }

        void registerAndIgnore(String... names) {
            try {
                register(names);
            } catch (UniqueViolationException ignored) {
                // PostgreSQL would make a rollback of the commit and say nothing.
            }
        }

        void registerOrElse(String name, String other) {
            try {
                database.savepoint(() -> {
                    people.create(new Person(name));
                    people.create(new Person(other));
                });
            } catch (UniqueViolationException taken) {
                people.query().where(Person_.name.eq("Bob")).delete();
                people.create(new Person(other));
            }
        }

        void registerWithJournal(String name) {
            people.create(new Person(name));
            journal.note(name + " was to be registered");
            fail();
        }

        void joinAndFail(String name) {
            database.transaction(() -> people.create(new Person(name)));
            fail();
        }

        List<String> names() {
            return people.all().stream().map(Person::name).toList();
        }
    }

    @ApplicationScoped
    static class Journal {

        @Inject
        Repository<Person, Long> people;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        void note(String text) {
            people.create(new Person(text));
        }
    }
}
