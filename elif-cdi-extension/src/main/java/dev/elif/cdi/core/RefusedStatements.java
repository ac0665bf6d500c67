package dev.elif.cdi.core;

import dev.elif.error.DatabaseException;
import dev.elif.error.TransactionException;
import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * Lets no transaction commit in which the database has refused a statement.
 *
 * <p>PostgreSQL keeps nothing of such a transaction, but neither the pool nor the transaction manager tells: a program that
 * catches the failure and goes on would lose its work in silence. So the commit fails, {@code @Transactional} or not. Merely
 * marking the transaction would not do: {@code @Transactional} rolls a marked one back without a word.
 */
final class RefusedStatements implements StatementInterceptor {

    private final TransactionSynchronizationRegistry registry;

    RefusedStatements(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public <T> T around(StatementCall call, Supplier<T> proceed) {
        try {
            return proceed.get();
        } catch (DatabaseException refused) {
            if (registry.getTransactionStatus() == Status.STATUS_ACTIVE && registry.getResource(this) == null) {
                registry.putResource(this, refused);
                registry.registerInterposedSynchronization(new Refusal(refused));
            }
            throw refused;
        }
    }

    /** Called before a commit, but not before a rollback. */
    private record Refusal(DatabaseException refused) implements Synchronization {

        @Override
        public void beforeCompletion() {
            throw new TransactionException(refused, CdiMessage.REFUSED_BEFORE, refused.code());
        }

        @Override
        public void afterCompletion(int status) {
            // What matters has been said before.
        }
    }
}
