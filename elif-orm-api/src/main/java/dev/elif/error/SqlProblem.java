package dev.elif.error;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement failed, as far as the database told.
 *
 * @param sqlState the five characters of SQLSTATE, or null when the driver gave none
 * @param sql the statement's text with its {@code ?}; never a bound value
 * @param model the simple name of the model the statement was for
 * @param column the column the database named
 * @param constraint the constraint the database named
 * @param sent where the statement went and came from; null when nothing is known of that
 */
public record SqlProblem(
        @Nullable String sqlState,
        @Nullable String sql,
        @Nullable String model,
        @Nullable String column,
        @Nullable String constraint,
        @Nullable Sent sent) {

    /**
     * Where a statement went and came from.
     *
     * @param database the name of the database
     * @param write whether the statement may change it
     * @param caller the program's line that asked for it; null where none is on the stack
     */
    public record Sent(
            String database, boolean write, @Nullable StackTraceElement caller) {}

    /** A problem of which nothing more is known than the statement. */
    public static SqlProblem of(@Nullable String sqlState, @Nullable String sql) {
        return new SqlProblem(sqlState, sql, null, null, null, null);
    }
}
