package dev.elif.test;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a PostgreSQL server could not be started or used, on what that depended, and what to do about it. */
public final class PostgresServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;
    private final List<String> serverLog;

    PostgresServerException(String problem, String remedy, @Nullable Throwable cause) {
        this(problem, remedy, List.of(), cause);
    }

    PostgresServerException(String problem, String remedy, List<String> serverLog, @Nullable Throwable cause) {
        super(text(problem, remedy, serverLog), cause);
        this.remedy = remedy;
        this.serverLog = List.copyOf(serverLog);
    }

    /** What to do about it, as a sentence; also part of the message. */
    public String remedy() {
        return remedy;
    }

    /** The last lines of the server's log, also part of the message; empty where there is no log to read. */
    public List<String> serverLog() {
        return serverLog;
    }

    private static String text(String problem, String remedy, List<String> serverLog) {
        String text = problem + " " + remedy;
        return serverLog.isEmpty() ? text : text + "\nThe log ends:\n  " + String.join("\n  ", serverLog);
    }
}
