package dev.elif.spi;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Hands out connections and takes them back.
 *
 * <p>Safe for all threads. Inside a transaction every call of one thread must get the transaction's own connection: a pool
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

    /** One pool for everything; it stays the caller's to close. */
    static ConnectionRouter of(DataSource pool) {
        return pool::getConnection;
    }
}
