package dev.elif.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections and transactions without checked exceptions. */
public final class Jdbc {

    private Jdbc() {}

    /** Work on a connection. */
    public interface Work<T> {

        /** Does it. */
        T on(Connection connection) throws SQLException;
    }

    /** Runs {@code work} in autocommit. */
    public static <T> T alone(DataSource database, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs {@code work} in a transaction. */
    public static <T> T inTransaction(DataSource database, Work<T> work) {
        return alone(database, connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }
}
