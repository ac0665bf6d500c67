package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.error.DeadlockException;
import dev.elif.error.TransactionException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.User;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Transactions, whoever runs them: elif itself or the container's transaction manager. */
@AcceptanceSuite
class TransactionSuite {

    private final Tck tck;
    private final Database database;
    private final Repository<User, Long> users;

    TransactionSuite(Tck tck) {
        this.tck = tck;
        this.database = tck.database();
        this.users = tck.repository(User.class, Long.class);
    }

    @Test
    @Feature("TX-01")
    void it_commits_what_ends_well_and_rolls_back_what_throws() {
        User ann = database.transaction(() -> users.create(user("Ann")));
        assertThat(ann.id()).isPositive();
        assertThat(stored()).containsExactly("Ann");

        IllegalStateException reason = new IllegalStateException("changed my mind");
        assertThatThrownBy(() -> database.transaction(() -> {
                    users.create(user("Ben"));
                    users.save(ann.withName("Anna"));
                    throw reason;
                }))
                .isSameAs(reason);
        assertThat(stored()).containsExactly("Ann");
    }

    @Test
    void work_without_a_result_and_work_without_a_statement_are_fine() {
        database.transaction(() -> {
            users.create(user("Ann"));
        });
        assertThat(stored()).containsExactly("Ann");

        assertThat(tck.statementsOf(() -> database.transaction(() -> 42))).isEmpty();
    }

    @Test
    void errors_roll_back_as_exceptions_do() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    users.create(user("Ann"));
                    throw new AssertionError("not so");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(stored()).isEmpty();
    }

    @Test
    void an_undeclared_checked_exception_rolls_back_too() throws Exception {
        assertThatThrownBy(() -> database.transaction(() -> {
                    users.create(user("Ann"));
                    TransactionSuite.<RuntimeException>throwUndeclared(new IOException("disk"));
                }))
                .isInstanceOf(IOException.class);

        assertThat(stored()).isEmpty();
        users.create(user("Ben"));
        assertThat(stored()).containsExactly("Ben");
    }

    @Test
    void it_reads_its_own_writes_and_nobody_else_does_before_the_commit() {
        database.transaction(() -> {
            User ann = users.create(user("Ann"));
            users.save(ann.withName("Anna"));

            assertThat(users.findOrFail(ann.id()).name()).isEqualTo("Anna");
            assertThat(users.query().count()).isEqualTo(1);
            assertThat(elsewhere(() -> users.query().count())).isZero();
            assertThat(stored()).isEmpty();
        });

        assertThat(stored()).containsExactly("Anna");
    }

    @Test
    void an_inner_one_joins_and_is_committed_with_the_outer_one() {
        database.transaction(() -> {
            users.create(user("Ann"));
            database.transaction(() -> {
                users.create(user("Ben"));
            });
            assertThat(stored()).isEmpty();
            users.create(user("Cleo"));
        });

        assertThat(stored()).containsExactly("Ann", "Ben", "Cleo");
    }

    @Test
    void an_inner_one_is_rolled_back_with_the_outer_one() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    database.transaction(() -> users.create(user("Ann")));
                    throw new IllegalStateException("after all");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stored()).isEmpty();
    }

    @Test
    void an_inner_failure_dooms_the_outer_one_even_when_it_is_caught() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    users.create(user("Ann"));
                    try {
                        database.transaction(() -> {
                            throw new IllegalStateException("inside");
                        });
                    } catch (IllegalStateException swallowed) {
                        assertThat(swallowed).hasMessage("inside");
                    }
                }))
                .isInstanceOf(TransactionException.class);

        assertThat(stored()).isEmpty();
        users.create(user("Ben"));
        assertThat(stored()).containsExactly("Ben");
    }

    @Test
    void a_statement_that_failed_inside_rolls_everything_back_and_the_next_call_works() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    users.create(user("Ann"));
                    users.create(user("Ann"));
                }))
                .isInstanceOf(UniqueViolationException.class);

        assertThat(stored()).isEmpty();
        database.transaction(() -> users.create(user("Ben")));
        assertThat(stored()).containsExactly("Ben");
    }

    @Test
    void a_swallowed_failure_of_a_statement_is_not_a_silent_loss() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    users.create(user("Ann"));
                    assertThatThrownBy(() -> users.create(user("Ann"))).isInstanceOf(UniqueViolationException.class);
                }))
                .isInstanceOf(TransactionException.class);

        assertThat(stored()).isEmpty();
    }

    @Test
    void without_a_transaction_each_statement_commits_by_itself() {
        users.create(user("Ann"));
        assertThatThrownBy(() -> users.create(user("Ann"))).isInstanceOf(UniqueViolationException.class);

        assertThat(stored()).containsExactly("Ann");
    }

    @Test
    void transactions_that_fail_give_their_connections_back() {
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> database.transaction(() -> {
                        users.create(user("Ann"));
                        throw new IllegalStateException("again");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> database.transaction(() -> {
                        users.create(user("Ann"));
                        users.create(user("Ann"));
                    }))
                    .isInstanceOf(UniqueViolationException.class);
        }

        users.create(user("Ben"));
        assertThat(stored()).containsExactly("Ben");
    }

    @Test
    void two_threads_have_two_transactions() {
        database.transaction(() -> {
            users.create(user("Ann"));
            elsewhere(() -> database.transaction(() -> users.create(user("Ben"))));
            assertThat(stored()).containsExactly("Ben");
        });

        assertThat(stored()).containsExactly("Ann", "Ben");
    }

    @Test
    void a_lock_needs_a_transaction() {
        assertThatThrownBy(() -> database.lock("door"))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("[door]")
                .hasMessageContaining("transaction(");
    }

    @Test
    void a_lock_is_held_until_the_transaction_ends() throws Exception {
        CompletableFuture<List<String>> other = database.transaction(() -> {
            database.lock("door");
            CompletableFuture<List<String>> waiting = Threads.begin(() -> database.transaction(() -> {
                database.lock("door");
                return stored();
            }));
            tck.awaitBlocked();
            users.create(user("Ann"));
            return waiting;
        });

        assertThat(Threads.end(other))
                .as("what the holder did is seen by who waited")
                .containsExactly("Ann");
    }

    @Test
    void locks_of_other_names_are_free_and_ones_own_can_be_taken_again() {
        database.transaction(() -> {
            database.lock("door");
            database.lock("door");
            boolean taken = elsewhere(() -> database.transaction(() -> {
                database.lock("window");
                return true;
            }));
            assertThat(taken).isTrue();
        });
    }

    @Test
    void a_deadlock_ends_one_transaction_and_lets_the_other_go_on() throws Exception {
        User ann = users.create(user("Ann"));
        User ben = users.create(user("Ben"));
        CountDownLatch both = new CountDownLatch(2);

        CompletableFuture<Boolean> one = Threads.begin(() -> rename(ann.id(), ben.id(), both));
        CompletableFuture<Boolean> two = Threads.begin(() -> rename(ben.id(), ann.id(), both));

        int ended = 0;
        for (CompletableFuture<Boolean> each : List.of(one, two)) {
            try {
                assertThat(Threads.end(each)).isTrue();
            } catch (ExecutionException failed) {
                assertThat(failed).hasCauseInstanceOf(DeadlockException.class);
                ended++;
            }
        }
        assertThat(ended).isEqualTo(1);
        assertThat(stored()).containsExactly("renamed", "renamed");
    }

    private boolean rename(long first, long second, CountDownLatch both) {
        return database.transaction(() -> {
            users.save(users.findOrFail(first).withName("renamed"));
            both.countDown();
            await(both);
            users.save(users.findOrFail(second).withName("renamed"));
            return true;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static User user(String name) {
        return new User(name.toLowerCase(Locale.ROOT) + "@example.org", name);
    }

    /** The names that are committed. */
    private List<String> stored() {
        return tck.column("select name from users order by name");
    }

    private static <T> T elsewhere(Callable<T> work) {
        try {
            return Threads.elsewhere(work);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Throws a checked exception where none is declared, as other languages and code generators do. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void throwUndeclared(Exception any) throws E {
        throw (E) any;
    }
}
