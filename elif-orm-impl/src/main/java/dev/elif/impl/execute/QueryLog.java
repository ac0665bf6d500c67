package dev.elif.impl.execute;

import dev.elif.spi.QueryLogging;
import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import java.util.List;
import java.util.function.Supplier;

/** Logs statements: how long each took, how many rows it had, and which line of the program asked for it. Safe for all threads. */
public final class QueryLog implements StatementInterceptor {

    private static final System.Logger LOG = System.getLogger("dev.elif.sql");
    private final QueryLogging settings;

    public QueryLog(QueryLogging settings) {
        this.settings = settings;
        if (settings.values()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Values of statements are logged. Leave out withValues() wherever others can read this log.");
        }
    }

    @Override
    public <T> T around(StatementCall call, Supplier<T> proceed) {
        long start = System.nanoTime();
        T result;
        try {
            result = proceed.get();
        } catch (RuntimeException | Error failed) {
            log(call, System.nanoTime() - start, "failed");
            throw failed;
        }
        log(call, System.nanoTime() - start, rows(result));
        return result;
    }

    private void log(StatementCall call, long nanos, String outcome) {
        if (nanos >= settings.slowerThan().toNanos() && LOG.isLoggable(System.Logger.Level.INFO)) {
            String sql = settings.values() ? call.statement().withValues() : call.sql();
            LOG.log(System.Logger.Level.INFO, sql + " [" + nanos / 1_000_000 + " ms, " + outcome + "] at " + caller());
        }
    }

    /** What is read part by part has not been counted yet. */
    private static String rows(Object result) {
        if (result instanceof List<?> rows) {
            return "rows " + rows.size();
        }
        return result instanceof Long changed ? "rows " + changed : "done";
    }

    private static String caller() {
        StackTraceElement line = Caller.line();
        return line == null ? "an unknown line" : line.toString();
    }
}
