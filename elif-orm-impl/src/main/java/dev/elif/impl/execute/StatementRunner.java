package dev.elif.impl.execute;

import dev.elif.ast.SqlType;
import dev.elif.impl.render.Sql;
import dev.elif.model.Row;
import dev.elif.query.SqlText;
import dev.elif.spi.ConnectionRouter;
import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import dev.elif.spi.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL: takes a connection, binds, executes, reads all rows, gives the connection back.
 *
 * <p>Safe for all threads. A result is read to its end before it returns, so no connection is held between two statements
 * outside a transaction.
 */
public final class StatementRunner {

    private final ConnectionRouter connections;
    private final Transactions transactions;
    private final Errors errors;
    private final Preparer preparer;
    private final List<StatementInterceptor> interceptors;
    private final Pretence pretence = new Pretence();

    public StatementRunner(
            ConnectionRouter connections,
            Transactions transactions,
            Errors errors,
            Preparer preparer,
            List<StatementInterceptor> interceptors) {
        this.connections = connections;
        this.transactions = transactions;
        this.errors = errors;
        this.preparer = preparer;
        this.interceptors = List.copyOf(interceptors);
    }

    /** What {@code work} would send from this thread, of which nothing is sent: no row is read, and none changed. */
    public List<SqlText> pretend(Runnable work) {
        return pretence.during(work);
    }

    /** Whether this thread only pretends, so that no statement says anything of the database. */
    public boolean pretending() {
        return pretence.active();
    }

    /** The rows of a query, each mapped. */
    public <R extends @Nullable Object> List<R> query(Sql sql, Function<? super Row, ? extends R> mapper) {
        return read(sql, result -> mapper);
    }

    /** The rows of a query, each mapped by what {@code mapping} makes of the result's columns. */
    public <R extends @Nullable Object> List<R> read(Sql sql, Mapping<R> mapping) {
        return run(sql, List.of(), prepared(sql, statement -> read(sql, statement, mapping)));
    }

    /** The rows of a query, to be read in parts; the caller closes it. */
    public <R extends @Nullable Object> Parts<R> open(Sql sql, Mapping<R> mapping) {
        Parts<R> pretended = List::of;
        return intercepted(sql, pretended, () -> {
            Connection connection = acquire(sql);
            Cursor<R> cursor = new Cursor<>(this, sql, connection, !transactions.active());
            try {
                cursor.open(preparer, mapping);
                return cursor;
            } catch (SQLException e) {
                failed(e);
                cursor.closeAfter(e);
                throw errors.of(e, sql);
            } catch (RuntimeException e) {
                cursor.close();
                throw e;
            }
        });
    }

    /** Sends rows by the database's way for many, in constant memory; how many there were. */
    public long copyIn(Sql sql, List<SqlType> types, Iterator<? extends List<?>> rows) {
        return run(sql, 0L, connection -> new CopyIn(preparer.binder(), types).send(connection, sql, rows));
    }

    /** The number of rows that a statement changed; 0 of one that answers with rows. */
    public long count(Sql sql) {
        return run(
                sql,
                0L,
                prepared(sql, statement -> statement.execute() ? 0 : Math.max(0, statement.getLargeUpdateCount())));
    }

    /** The number of rows that a write changed. */
    public long update(Sql sql) {
        return run(sql, 0L, prepared(sql, PreparedStatement::executeLargeUpdate));
    }

    /** Runs a statement whose result, if it has one, is of no interest. */
    public void execute(Sql sql) {
        boolean unused = run(sql, false, prepared(sql, PreparedStatement::execute));
    }

    /** Sends a text as it is: a question mark in it is an operator and no parameter. */
    public void executeRaw(String text) {
        boolean unused = run(Sql.raw(text), false, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                return statement.execute(text);
            }
        });
    }

    private <R> OnConnection<R> prepared(Sql sql, OnStatement<R> work) {
        return connection -> {
            try (PreparedStatement statement = preparer.prepare(connection, sql)) {
                return work.run(statement);
            }
        };
    }

    private <R> R run(Sql sql, R pretended, OnConnection<R> work) {
        return intercepted(sql, pretended, () -> onConnection(sql, work));
    }

    private <R> R intercepted(Sql sql, R pretended, Supplier<R> innermost) {
        if (pretence.takes(sql)) {
            return pretended;
        }
        Supplier<R> call = innermost;
        if (interceptors.isEmpty()) {
            return call.get();
        }
        StatementCall description = new StatementCall(sql.shown(), sql.write());
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            StatementInterceptor interceptor = interceptors.get(i);
            Supplier<R> inner = call;
            call = () -> interceptor.around(description, inner);
        }
        return call.get();
    }

    private <R> R onConnection(Sql sql, OnConnection<R> work) {
        Connection connection = acquire(sql);
        @Nullable SQLException failure = null;
        try {
            return work.run(connection);
        } catch (SQLException e) {
            failure = e;
            failed(e);
            throw errors.of(e, sql);
        } finally {
            release(connection, sql, failure);
        }
    }

    Errors errors() {
        return errors;
    }

    /** PostgreSQL has aborted the transaction, and would answer a commit with a rollback that no driver reports. */
    void failed(SQLException cause) {
        transactions.rollbackOnly(cause);
    }

    void release(Connection connection) throws SQLException {
        connections.release(connection);
    }

    private Connection acquire(Sql sql) {
        try {
            return sql.manner().writer() ? connections.writer() : connections.reader();
        } catch (SQLException e) {
            throw errors.ofAcquiring(e, sql);
        }
    }

    /** A failure to give back matters only where the statement itself did not fail. */
    private void release(Connection connection, Sql sql, @Nullable SQLException earlier) {
        try {
            release(connection);
        } catch (SQLException e) {
            if (earlier == null) {
                throw errors.of(e, sql);
            }
            earlier.addSuppressed(e);
        }
    }

    private <R extends @Nullable Object> List<R> read(Sql sql, PreparedStatement statement, Mapping<R> mapping)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            ResultSetRow row = new ResultSetRow(rows, preparer.binder().codecs());
            List<R> results = new ArrayList<>();
            try {
                Function<? super Row, ? extends R> mapper = mapping.mapper(row);
                while (rows.next()) {
                    results.add(mapper.apply(row));
                }
            } catch (UncheckedSqlException e) {
                throw e.cause();
            } catch (RuntimeException e) {
                throw errors.ofReading(e, sql, row);
            }
            return results;
        }
    }

    /** Knows what to do with rows once it has seen their columns. */
    @FunctionalInterface
    public interface Mapping<R extends @Nullable Object> {
        Function<? super Row, ? extends R> mapper(Result result);
    }

    private interface OnConnection<R> {
        R run(Connection connection) throws SQLException;
    }

    private interface OnStatement<R> {
        R run(PreparedStatement statement) throws SQLException;
    }
}
