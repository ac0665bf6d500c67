package dev.elif.cdi.core;

import io.agroal.api.AgroalDataSourceListener;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ExceptionSorter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which connections of a pool have answered lately, so that most can be lent without asking them again.
 *
 * <p>A connection is asked when it last answered longer ago than the interval, and every one is asked once after any of them was
 * lost: where one is gone, for the restart of a server mostly all are, and each would fail a call of its own.
 */
final class Proof implements ConnectionValidator, ExceptionSorter, AgroalDataSourceListener {

    private static final int ANSWER_WITHIN_SECONDS = 5;

    private final ExceptionSorter sorter;
    private final long interval;
    private final Map<Connection, Long> answered = new ConcurrentHashMap<>();

    Proof(ExceptionSorter sorter, Duration interval) {
        this.sorter = sorter;
        this.interval = interval.toNanos();
    }

    /** One that was opened just now need not be asked. */
    @Override
    public void onConnectionCreation(Connection created) {
        answered.put(created, System.nanoTime());
    }

    @Override
    public void onConnectionDestroy(Connection destroyed) {
        answered.remove(destroyed);
    }

    @Override
    public boolean isFatal(SQLException error) {
        boolean fatal = sorter.isFatal(error);
        if (fatal) {
            answered.clear();
        }
        return fatal;
    }

    @Override
    public boolean isValid(Connection pooled) {
        try {
            Connection connection = pooled.unwrap(Connection.class);
            Long last = answered.get(connection);
            return (last != null && System.nanoTime() - last < interval) || answers(connection);
        } catch (SQLException lost) {
            return false;
        }
    }

    private boolean answers(Connection connection) throws SQLException {
        boolean valid = connection.isValid(ANSWER_WITHIN_SECONDS);
        if (valid) {
            answered.put(connection, System.nanoTime());
        }
        return valid;
    }
}
