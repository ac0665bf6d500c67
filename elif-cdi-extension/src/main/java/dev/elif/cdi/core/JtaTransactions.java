package dev.elif.cdi.core;

import dev.elif.error.TransactionException;
import dev.elif.spi.Transactions;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** The transactions of the container, which {@code @Transactional} begins as well. */
final class JtaTransactions implements Transactions {

    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry registry;

    JtaTransactions(Jta jta) {
        this.manager = jta.manager();
        this.registry = jta.registry();
    }

    /** Not in one that has ended already, but still is on the thread while its synchronizations are told. */
    @Override
    public boolean active() {
        return switch (status()) {
            case Status.STATUS_ACTIVE,
                    Status.STATUS_MARKED_ROLLBACK,
                    Status.STATUS_PREPARING,
                    Status.STATUS_PREPARED,
                    Status.STATUS_COMMITTING,
                    Status.STATUS_ROLLING_BACK -> true;
            default -> false;
        };
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return active() ? joined(work) : begun(work);
    }

    @Override
    public void rollbackOnly(Throwable reason) {
        try {
            if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
                refusal().doom(reason);
            }
        } catch (RuntimeException failed) {
            reason.addSuppressed(failed);
        }
    }

    @Override
    public int enter() {
        return refusal().enter();
    }

    @Override
    public boolean doomed() {
        return refusal().doomed();
    }

    @Override
    public void leave(boolean undone) {
        refusal().leave(undone);
    }

    /** That of the present transaction. */
    private Refusal refusal() {
        if (registry.getResource(this) instanceof Refusal known) {
            return known;
        }
        Refusal made = new Refusal();
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            registry.registerInterposedSynchronization(made); // One that is marked takes none, and needs none.
        }
        registry.putResource(this, made);
        return made;
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable failed) {
            markForRollback(failed);
            throw failed;
        }
    }

    private <T> T begun(Supplier<T> work) {
        begin();
        T result;
        try {
            result = work.get();
        } catch (Throwable failed) {
            rollback(failed);
            throw failed;
        }
        commit();
        return result;
    }

    private void begin() {
        try {
            manager.begin();
        } catch (NotSupportedException | SystemException refused) {
            throw new TransactionException(refused, CdiMessage.NOT_BEGUN, refused);
        }
    }

    private void commit() {
        if (status() == Status.STATUS_MARKED_ROLLBACK) {
            TransactionException marked = new TransactionException(CdiMessage.ROLLED_BACK);
            rollback(marked);
            throw marked;
        }
        try {
            manager.commit();
        } catch (RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException
                | RuntimeException failed) {
            throw new TransactionException(failed, CdiMessage.NOT_COMMITTED, failed);
        }
    }

    private boolean inPart() {
        return registry.getResource(this) instanceof Refusal known && known.inPart();
    }

    /** What goes wrong here must not hide what went wrong before. */
    private void rollback(Throwable reason) {
        try {
            manager.rollback();
        } catch (SystemException | RuntimeException failed) {
            reason.addSuppressed(failed);
        }
    }

    /** Not for good in a part that may be undone alone. */
    private void markForRollback(Throwable reason) {
        try {
            if (inPart()) {
                rollbackOnly(reason);
            } else {
                manager.setRollbackOnly();
            }
        } catch (SystemException | RuntimeException failed) {
            reason.addSuppressed(failed);
        }
    }

    private int status() {
        try {
            return manager.getStatus();
        } catch (SystemException failed) {
            throw new TransactionException(failed, CdiMessage.NO_STATUS, failed);
        }
    }
}
