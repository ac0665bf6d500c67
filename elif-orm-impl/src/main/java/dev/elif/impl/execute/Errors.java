package dev.elif.impl.execute;

import dev.elif.error.CheckViolationException;
import dev.elif.error.ConnectionException;
import dev.elif.error.DatabaseException;
import dev.elif.error.DeadlockException;
import dev.elif.error.ElifException;
import dev.elif.error.ForeignKeyViolationException;
import dev.elif.error.InvalidValueException;
import dev.elif.error.MappingException;
import dev.elif.error.MissingSchemaException;
import dev.elif.error.NotNullViolationException;
import dev.elif.error.PoolExhaustedException;
import dev.elif.error.QueryTimeoutException;
import dev.elif.error.SerializationException;
import dev.elif.error.SqlProblem;
import dev.elif.error.UniqueViolationException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.impl.render.Sql;
import dev.elif.spi.Dialect;
import dev.elif.spi.ErrorKind;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes typed exceptions of SQLSTATEs.
 *
 * <p>The database's own message may quote values: of a statement of a model, or with values, its details, which quote whole rows, are left out of the
 * cause; the rest stays there.
 */
public final class Errors {

    private static final String UNKNOWN = "unknown";

    private final Dialect dialect;
    private final String database;

    /** {@code database} is the name of the one that all of them come from. */
    public Errors(Dialect dialect, String database) {
        this.dialect = dialect;
        this.database = database;
    }

    /** A statement failed. */
    DatabaseException of(SQLException thrown, Sql sql) {
        SqlProblem problem = problem(thrown, sql);
        boolean ofNobody = sql.model() == null && sql.binds().isEmpty();
        SQLException cause = ofNobody ? thrown : ServerError.discreet(thrown);
        String subject = problem.model() == null ? dialect.name() : problem.model();
        String state = known(problem.sqlState());
        String constraint = known(problem.constraint());
        return switch (kind(problem.sqlState())) {
            case UNIQUE -> new UniqueViolationException(cause, ImplMessage.UNIQUE, problem, subject, constraint);
            case FOREIGN_KEY ->
                new ForeignKeyViolationException(cause, ImplMessage.FOREIGN_KEY, problem, subject, constraint);
            case NOT_NULL ->
                new NotNullViolationException(cause, ImplMessage.NOT_NULL, problem, subject, known(problem.column()));
            case CHECK -> new CheckViolationException(cause, ImplMessage.CHECK, problem, subject, constraint);
            case INVALID_VALUE -> new InvalidValueException(cause, ImplMessage.INVALID_VALUE, problem, subject, state);
            case MISSING_SCHEMA ->
                new MissingSchemaException(cause, ImplMessage.MISSING_SCHEMA, problem, subject, state);
            case DEADLOCK -> new DeadlockException(cause, ImplMessage.DEADLOCK, problem, subject);
            case SERIALIZATION -> new SerializationException(cause, ImplMessage.SERIALIZATION, problem, subject);
            case TIMEOUT -> new QueryTimeoutException(cause, ImplMessage.TIMEOUT, problem, subject, state);
            case CONNECTION -> new ConnectionException(cause, ImplMessage.CONNECTION, problem, subject, state);
            case OTHER -> new DatabaseException(cause, ImplMessage.OTHER, problem, subject, state);
        };
    }

    /** No connection was to be had: none was free in time, or none could be made. */
    DatabaseException ofAcquiring(SQLException cause, Sql sql) {
        SqlProblem problem = new SqlProblem(cause.getSQLState(), sql.text(), sql.model(), null, null, sent(sql));
        if (cause.getSQLState() == null && timedOut(cause)) {
            return new PoolExhaustedException(cause, ImplMessage.POOL_EXHAUSTED, problem);
        }
        String subject = problem.model() == null ? dialect.name() : problem.model();
        return new ConnectionException(cause, ImplMessage.CONNECTION, problem, subject, known(problem.sqlState()));
    }

    /** A row came, but could not become a model. */
    ElifException ofReading(RuntimeException cause, Sql sql, ResultSetRow row) {
        String subject = sql.model() == null ? "the result" : sql.model();
        if (cause instanceof ElifException typed) {
            return typed;
        }
        // A char, or a parameter of a constructor, is unboxed outside the row.
        boolean unboxed = cause instanceof NullPointerException && row.lastWasNull();
        if (cause instanceof NullPrimitive || unboxed) {
            return new MappingException(ImplMessage.NULL_PRIMITIVE, subject, row.lastColumn());
        }
        return new MappingException(
                cause,
                ImplMessage.UNREADABLE,
                subject,
                row.lastColumn(),
                cause.getClass().getSimpleName());
    }

    private SqlProblem problem(SQLException cause, Sql sql) {
        ServerError details = ServerError.of(cause);
        return new SqlProblem(
                cause.getSQLState(), sql.text(), sql.model(), details.column(), details.constraint(), sent(sql));
    }

    /** The stack is walked only here, where something failed anyway. */
    private SqlProblem.Sent sent(Sql sql) {
        return new SqlProblem.Sent(database, sql.write(), Caller.line());
    }

    private ErrorKind kind(@Nullable String sqlState) {
        return sqlState == null ? ErrorKind.OTHER : dialect.errorKind(sqlState);
    }

    /** Pools have no SQLSTATE for it: some throw a type of its own, others only say so. */
    private static boolean timedOut(SQLException cause) {
        String said = cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
        return cause instanceof SQLTimeoutException || said.contains("timeout") || said.contains("timed out");
    }

    private static String known(@Nullable String name) {
        return name == null ? UNKNOWN : name;
    }
}
