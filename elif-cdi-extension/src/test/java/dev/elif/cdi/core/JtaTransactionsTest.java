package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import dev.elif.error.TransactionException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JtaTransactionsTest {

    private final jakarta.transaction.TransactionManager manager = TransactionManager.transactionManager();
    private final JtaTransactions transactions =
            new JtaTransactions(new Jta(manager, new TransactionSynchronizationRegistryImple()));
    private final List<Integer> endings = new ArrayList<>();

    @AfterEach
    void no_transaction_is_left_on_the_thread() throws Exception {
        assertThat(manager.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    void work_without_a_transaction_gets_one_that_commits() {
        assertThat(transactions.active()).isFalse();

        boolean active = transactions.required(noting(transactions::active));

        assertThat(active).isTrue();
        assertThat(endings).containsExactly(Status.STATUS_COMMITTED);
    }

    @Test
    void work_that_throws_rolls_its_own_transaction_back() {
        assertThatThrownBy(() -> transactions.required(noting(JtaTransactionsTest::fail)))
                .hasMessage("as the test wants it");

        assertThat(endings).containsExactly(Status.STATUS_ROLLEDBACK);
    }

    @Test
    void a_checked_exception_that_nobody_declared_rolls_back_as_well() {
        assertThatThrownBy(() -> transactions.required(
                        noting(() -> JtaTransactionsTest.<RuntimeException>throwUndeclared(new IOException("disk")))))
                .isInstanceOf(IOException.class);

        assertThat(endings).containsExactly(Status.STATUS_ROLLEDBACK);
    }

    @Test
    void joined_work_leaves_the_end_to_who_began() {
        transactions.required(noting(() -> transactions.required(transactions::active)));

        assertThat(endings).containsExactly(Status.STATUS_COMMITTED);
    }

    @Test
    void joined_work_that_throws_marks_the_transaction() throws Exception {
        manager.begin();

        assertThatThrownBy(() -> transactions.required(JtaTransactionsTest::fail))
                .hasMessage("as the test wants it");

        assertThat(manager.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        assertThat(transactions.active()).isTrue();
        manager.rollback();
    }

    @Test
    void a_marked_transaction_is_rolled_back_at_its_end_with_an_error() {
        assertThatThrownBy(() -> transactions.required(noting(() -> {
                    try {
                        return transactions.required(JtaTransactionsTest::fail);
                    } catch (IllegalStateException caught) {
                        return true;
                    }
                })))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("ELIF-5042 ");

        assertThat(endings).containsExactly(Status.STATUS_ROLLEDBACK);
    }

    @Test
    void a_transaction_in_which_something_failed_does_not_commit() {
        IllegalStateException reason = new IllegalStateException("refused");

        assertThatThrownBy(() -> transactions.required(noting(() -> {
                    transactions.rollbackOnly(reason);
                    transactions.rollbackOnly(new IllegalStateException("refused again"));
                    return true;
                })))
                .isInstanceOf(TransactionException.class)
                .hasRootCause(reason)
                .hasStackTraceContaining("ELIF-5044 Nothing of this transaction can be kept");
        assertThat(endings).containsExactly(Status.STATUS_ROLLEDBACK);
    }

    @Test
    void what_dooms_a_part_is_forgotten_when_that_is_undone() {
        transactions.required(noting(() -> {
            assertThat(transactions.enter()).isEqualTo(1);
            transactions.rollbackOnly(new IllegalStateException("refused"));
            assertThat(transactions.enter()).isEqualTo(2);
            assertThatThrownBy(() -> transactions.required(JtaTransactionsTest::fail))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(transactions.doomed()).isTrue();
            transactions.leave(true);
            assertThat(transactions.doomed()).as("the part around it").isTrue();
            transactions.leave(true);
            assertThat(transactions.doomed()).isFalse();
            return true;
        }));

        assertThat(endings).containsExactly(Status.STATUS_COMMITTED);
    }

    @Test
    void what_dooms_a_part_that_is_not_undone_dooms_the_transaction() {
        assertThatThrownBy(() -> transactions.required(noting(() -> {
                    transactions.enter();
                    transactions.rollbackOnly(new IllegalStateException("refused"));
                    transactions.leave(false);
                    return true;
                })))
                .isInstanceOf(TransactionException.class)
                .hasStackTraceContaining("ELIF-5044");

        assertThat(endings).containsExactly(Status.STATUS_ROLLEDBACK);
    }

    @Test
    void a_marked_transaction_has_parts_as_well() throws Exception {
        manager.begin();
        manager.setRollbackOnly();

        assertThat(transactions.enter()).isEqualTo(1);
        transactions.leave(false);

        manager.rollback();
    }

    @Test
    void what_transaction_managers_print_holds_no_value() {
        Refusal refusal = new Refusal();
        refusal.doom(new IllegalStateException("Key (email)=(ann@example.org) already exists"));

        assertThat(refusal).asString().doesNotContain("ann@example.org");
    }

    @Test
    void where_there_is_no_transaction_there_is_nothing_to_roll_back() {
        transactions.rollbackOnly(new IllegalStateException("refused"));

        assertThat(transactions.required(() -> true)).isTrue();
    }

    @Test
    void a_commit_that_fails_is_told() {
        assertThatThrownBy(() -> transactions.required(() -> {
                    enlist(new Ending(() -> fail(), endings));
                    return true;
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith("ELIF-5041 ");
        assertThat(endings).containsExactly(Status.STATUS_ROLLEDBACK);
    }

    @Test
    void a_transaction_that_has_ended_is_not_joined_while_its_end_is_told() {
        List<Object> seen = new ArrayList<>();

        transactions.required(() -> {
            enlist(new Ending(() -> {}, endings) {
                @Override
                public void afterCompletion(int status) {
                    seen.add(transactions.active());
                    assertThatThrownBy(() -> transactions.required(() -> true))
                            .isInstanceOf(TransactionException.class)
                            .hasMessageStartingWith("ELIF-5040 ");
                    seen.add("told");
                }
            });
            return true;
        });

        assertThat(seen).containsExactly(false, "told");
    }

    private <T> Supplier<T> noting(Supplier<T> work) {
        return () -> {
            enlist(new Ending(() -> {}, endings));
            return work.get();
        };
    }

    private void enlist(Synchronization synchronization) {
        try {
            manager.getTransaction().registerSynchronization(synchronization);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> boolean throwUndeclared(Exception exception) throws E {
        throw (E) exception;
    }

    private static boolean fail() {
        throw new IllegalStateException("as the test wants it");
    }

    private static class Ending implements Synchronization {

        private final Runnable before;
        private final List<Integer> endings;

        Ending(Runnable before, List<Integer> endings) {
            this.before = before;
            this.endings = endings;
        }

        @Override
        public void beforeCompletion() {
            before.run();
        }

        @Override
        public void afterCompletion(int status) {
            endings.add(status);
        }
    }
}
