package dev.elif.impl.execute;

import dev.elif.error.TransactionException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of plain Java SE: one connection, bound to the thread from its first statement to the end.
 *
 * <p>A transaction that ran no statement costs nothing. Also routes connections, so that statements inside use the bound one.
 */
public final class LocalTransactions implements Transactions, ConnectionRouter {

    private final ConnectionRouter connections;

    @SuppressWarnings("ThreadLocalUsage") // one for each database: a thread may be in transactions of several
    private final ThreadLocal<Bound> current = new ThreadLocal<>();

    public LocalTransactions(ConnectionRouter connections) {
        this.connections = connections;
    }

    private static final class Bound {
        private @Nullable Connection connection;
        private boolean rollbackOnly;

        /** Of each part that was entered, whether what is around it was doomed then. */
        private final Deque<Boolean> around = new ArrayDeque<>(0);
    }

    @Override
    public boolean active() {
        return current.get() != null;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        Bound joined = current.get();
        return joined == null ? begin(work) : join(joined, work);
    }

    @Override
    public void rollbackOnly(Throwable reason) {
        Bound bound = current.get();
        if (bound != null) {
            bound.rollbackOnly = true;
        }
    }

    @Override
    public int enter() {
        Bound bound = bound();
        bound.around.push(bound.rollbackOnly);
        bound.rollbackOnly = false;
        return bound.around.size();
    }

    @Override
    public boolean doomed() {
        return bound().rollbackOnly;
    }

    @Override
    public void leave(boolean undone) {
        Bound bound = bound();
        boolean before = bound.around.pop();
        bound.rollbackOnly = before || (bound.rollbackOnly && !undone);
    }

    private Bound bound() {
        return Objects.requireNonNull(current.get(), "no transaction");
    }

    private static <T> T join(Bound joined, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            joined.rollbackOnly |= !done;
        }
    }

    private <T> T begin(Supplier<T> work) {
        Bound bound = new Bound();
        current.set(bound);
        T result;
        try {
            result = work.get();
        } catch (Throwable failure) { // a checked one too: lambdas of other languages and sneaky throws reach this
            current.remove();
            rollback(bound, failure);
            throw failure;
        }
        current.remove();
        if (bound.rollbackOnly) {
            TransactionException refused = new TransactionException(ImplMessage.ROLLBACK_ONLY);
            rollback(bound, refused);
            throw refused;
        }
        commit(bound);
        return result;
    }

    private void commit(Bound bound) {
        Connection connection = bound.connection;
        if (connection == null) {
            return;
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            TransactionException failed = new TransactionException(
                    ServerError.discreet(e),
                    ImplMessage.COMMIT_FAILED,
                    e.getSQLState() == null ? "unknown" : e.getSQLState());
            rollback(bound, failed);
            throw failed;
        }
        giveBack(connection, null);
    }

    private void rollback(Bound bound, Throwable reason) {
        Connection connection = bound.connection;
        if (connection == null) {
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        giveBack(connection, reason);
    }

    /** What is done is done: a connection that cannot be given back is the pool's to drop. */
    private void giveBack(Connection connection, @Nullable Throwable reason) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            suppress(reason, e);
        }
        try {
            connections.release(connection);
        } catch (SQLException e) {
            suppress(reason, e);
        }
    }

    private static void suppress(@Nullable Throwable reason, SQLException lesser) {
        if (reason != null) {
            reason.addSuppressed(lesser);
        }
    }

    @Override
    public Connection writer() throws SQLException {
        Bound bound = current.get();
        return bound == null ? connections.writer() : bind(bound);
    }

    @Override
    public Connection reader() throws SQLException {
        Bound bound = current.get();
        return bound == null ? connections.reader() : bind(bound);
    }

    private Connection bind(Bound bound) throws SQLException {
        Connection connection = bound.connection;
        if (connection == null) {
            connection = connections.writer();
            bound.connection = connection;
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /** A bound connection stays until the transaction ends. */
    @Override
    public void release(Connection connection) throws SQLException {
        Bound bound = current.get();
        if (bound == null || bound.connection != connection) {
            connections.release(connection);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
