package dev.elif.spi;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Hands out connections and takes them back.
 *
 * <p>What only reads, outside a transaction, asks for a reader; all else asks for the writer: what changes or locks rows, what runs in
 * a transaction, and what insists on it. Safe for all threads. Inside a transaction every call of one thread must get the transaction's own connection: a pool
 * enlisted in JTA does that by itself, plain pools are wrapped by elif's local transactions.
 */
public interface ConnectionRouter extends AutoCloseable {

    /** A connection that may write. */
    Connection writer() throws SQLException;

    /** A connection that only reads; the writer's where there is no reader. */
    default Connection reader() throws SQLException {
        return writer();
    }

    /** Takes back a connection that {@link #writer} or {@link #reader} gave. */
    default void release(Connection connection) throws SQLException {
        connection.close();
    }

    /** Closes what this router owns. */
    @Override
    default void close() {}

    /** A pool for what writes and one for what only reads; both stay the caller's to close. */
    static ConnectionRouter of(DataSource writer, DataSource reader) {
        return new ConnectionRouter() {

            @Override
            public Connection writer() throws SQLException {
                return writer.getConnection();
            }

            @Override
            public Connection reader() throws SQLException {
                return reader.getConnection();
            }
        };
    }

    /** One pool for everything; it stays the caller's to close. */
    static ConnectionRouter of(DataSource pool) {
        return pool::getConnection;
    }
}
