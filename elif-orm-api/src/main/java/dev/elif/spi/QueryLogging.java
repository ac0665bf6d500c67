package dev.elif.spi;

import java.time.Duration;

/**
 * What of the statements is logged, to {@code dev.elif.sql}: for development.
 *
 * @param slowerThan those that take at least so long
 * @param values whether their values are shown, as {@link dev.elif.query.SqlText#withValues} shows them
 */
public record QueryLogging(Duration slowerThan, boolean values) {

    /** All statements, without their values. */
    public static QueryLogging all() {
        return new QueryLogging(Duration.ZERO, false);
    }

    /** Only those that take at least so long. */
    public static QueryLogging slowerThan(Duration least) {
        return new QueryLogging(least, false);
    }

    /** With their values, which then are wherever the log is: never in production. */
    public QueryLogging withValues() {
        return new QueryLogging(slowerThan, true);
    }
}
