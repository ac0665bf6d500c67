package dev.elif.cdi.core;

import dev.elif.error.TransactionException;
import jakarta.transaction.Synchronization;

/**
 * Makes the commit of a transaction fail.
 *
 * <p>PostgreSQL keeps nothing of a transaction in which a statement was refused, but neither the pool nor the transaction
 * manager tells: a program that catches the failure and goes on would lose its work in silence. Marking the transaction would
 * not do, for {@code @Transactional} rolls a marked one back without a word.
 */
record Refusal(Throwable reason) implements Synchronization {

    /** Called before a commit, but not before a rollback. */
    @Override
    public void beforeCompletion() {
        throw new TransactionException(
                reason, CdiMessage.REFUSED_BEFORE, reason.getClass().getSimpleName());
    }

    @Override
    public void afterCompletion(int status) {
        // What matters was said before.
    }

    /** Transaction managers print it; the reason's text may hold a value. */
    @Override
    public String toString() {
        return "Refusal";
    }
}
