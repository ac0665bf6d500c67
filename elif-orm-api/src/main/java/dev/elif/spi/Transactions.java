package dev.elif.spi;

import java.util.function.Supplier;

/**
 * The transactions of the calling thread: local ones in plain Java SE, JTA's in a container.
 *
 * <p>Safe for all threads; a transaction belongs to the thread that began it.
 */
public interface Transactions {

    /** Whether the calling thread is in a transaction. */
    boolean active();

    /**
     * Runs {@code work} in the transaction of the calling thread, or in a new one that commits afterwards.
     *
     * <p>What {@code work} throws is thrown again, and the transaction is rolled back: a new one at once, a joined one when
     * whoever began it ends it.
     *
     * @throws dev.elif.error.TransactionException when a new transaction cannot be begun or committed
     */
    <T> T required(Supplier<T> work);

    /**
     * Lets the transaction of the calling thread, if there is one, end in nothing but a rollback.
     *
     * <p>Never throws: what goes wrong is added to {@code reason}.
     */
    void rollbackOnly(Throwable reason);

    /**
     * Begins a part of the transaction that can be undone alone; parts may have parts.
     *
     * <p>What {@link #rollbackOnly} says in it, and joined work that fails, is about this part until {@link #leave}.
     *
     * @return in how many parts the calling thread is now
     */
    int enter();

    /** Whether this part of the transaction can end in nothing but being undone. */
    boolean doomed();

    /** Ends the part that began last; what doomed it is forgotten if it was undone, and else dooms what is around it. */
    void leave(boolean undone);
}
