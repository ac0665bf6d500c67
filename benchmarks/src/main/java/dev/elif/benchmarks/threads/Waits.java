package dev.elif.benchmarks.threads;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A pool that measures how long its callers wait for a connection; times are counted within 3 %. */
final class Waits implements DataSource {

    private static final int STEPS = 32;

    private final DataSource pool;
    private final AtomicLongArray counts = new AtomicLongArray(64 * STEPS);

    Waits(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long start = System.nanoTime();
        Connection connection = pool.getConnection();
        counts.incrementAndGet(bucket(System.nanoTime() - start));
        return connection;
    }

    /** The wait in milliseconds below which so large a share of all waits lies. */
    double millis(double share) {
        long total = 0;
        for (int i = 0; i < counts.length(); i++) {
            total += counts.get(i);
        }
        long seen = 0;
        for (int i = 0; i < counts.length(); i++) {
            seen += counts.get(i);
            if (seen >= total * share) {
                return nanos(i) / 1e6;
            }
        }
        return Double.NaN;
    }

    /** Counts from nothing again. */
    void forget() {
        for (int i = 0; i < counts.length(); i++) {
            counts.set(i, 0);
        }
    }

    private static int bucket(long nanos) {
        long value = Math.max(1, nanos);
        int power = 63 - Long.numberOfLeadingZeros(value);
        int step = power < 5 ? 0 : (int) (value >>> (power - 5)) & (STEPS - 1);
        return power * STEPS + step;
    }

    private static double nanos(int bucket) {
        int power = bucket / STEPS;
        return Math.pow(2, power) * (1 + (bucket % STEPS) / (double) STEPS);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return pool.getConnection(user, password);
    }

    @Override
    public ConnectionBuilder createConnectionBuilder() throws SQLException {
        return pool.createConnectionBuilder();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        pool.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
