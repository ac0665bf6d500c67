package dev.elif.impl.runtime;

import dev.elif.error.TransactionException;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.message.ImplMessage;
import dev.elif.spi.Transactions;
import java.util.function.Supplier;

/**
 * Runs parts of a transaction that can be undone alone.
 *
 * <p>By statements, for under XA the driver refuses its own calls.
 */
record Savepoints(Transactions transactions, StatementRunner statements) {

    <T> T run(Supplier<T> work) {
        return transactions.active() ? behindSavepoint(work) : transactions.required(work);
    }

    private <T> T behindSavepoint(Supplier<T> work) {
        String name = "elif_" + transactions.enter();
        T result;
        try {
            statements.executeRaw("savepoint " + name);
            result = work.get();
        } catch (Throwable failure) {
            undo(name, failure);
            throw failure;
        }
        if (transactions.doomed()) {
            TransactionException swallowed = new TransactionException(ImplMessage.SAVEPOINT_UNDONE);
            undo(name, swallowed);
            throw swallowed;
        }
        try {
            statements.executeRaw("release savepoint " + name);
        } finally {
            transactions.leave(false);
        }
        return result;
    }

    /** When this fails, the transaction cannot go on. */
    private void undo(String name, Throwable reason) {
        boolean undone = false;
        try {
            statements.executeRaw("rollback to savepoint " + name);
            undone = true;
            statements.executeRaw("release savepoint " + name);
        } catch (RuntimeException failed) {
            reason.addSuppressed(failed);
        } finally {
            transactions.leave(undone);
        }
    }
}
