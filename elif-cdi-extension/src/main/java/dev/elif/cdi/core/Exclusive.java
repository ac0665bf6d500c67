package dev.elif.cdi.core;

import dev.elif.error.TransactionException;
import dev.elif.spi.ConnectionRouter;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A pool whose connections do not share a JTA transaction with those of another.
 *
 * <p>Without two-phase commit one database could keep what the other loses. Some servers refuse the second, some do not; here all do.
 */
final class Exclusive implements ConnectionRouter {

    /** Under which a transaction knows the pool that it has. */
    private static final Object KEY = new Object();

    private final String name;
    private final Pool pool;
    private final JtaTransactions transactions;
    private final TransactionSynchronizationRegistry registry;

    Exclusive(String name, Pool pool, Jta jta) {
        this.name = name;
        this.pool = pool;
        this.transactions = new JtaTransactions(jta);
        this.registry = jta.registry();
    }

    @Override
    public Connection writer() throws SQLException {
        if (transactions.active()) {
            claim();
        }
        return pool.writer();
    }

    @Override
    public void close() {
        pool.close();
    }

    private void claim() {
        Object holder = registry.getResource(KEY);
        if (holder == null) {
            registry.putResource(KEY, this);
        } else if (holder != this) {
            throw new TransactionException(CdiMessage.TWO_DATABASES, holder, name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
