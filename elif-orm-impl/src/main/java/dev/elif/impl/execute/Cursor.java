package dev.elif.impl.execute;

import dev.elif.impl.render.Sql;
import dev.elif.model.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result that is read in parts, with the server's cursor behind it; for one thread.
 *
 * <p>Outside a transaction it holds a connection of its own, in which nothing else runs, until it is closed or read to its end.
 * Inside one it shares the transaction's, and must be read before that ends.
 */
final class Cursor<R extends @Nullable Object> implements Parts<R> {

    /** Rows that are fetched, mapped and handed on together. */
    static final int PART = 1000;

    private final StatementRunner runner;
    private final Sql sql;
    private final Connection connection;
    private final boolean own;
    private @Nullable PreparedStatement statement;
    private @Nullable ResultSet rows;
    private @Nullable ResultSetRow row;
    private @Nullable Function<? super Row, ? extends R> mapper;
    private boolean closed;

    Cursor(StatementRunner runner, Sql sql, Connection connection, boolean own) {
        this.runner = runner;
        this.sql = sql;
        this.connection = connection;
        this.own = own;
    }

    /** The driver uses a cursor only in a transaction. */
    void open(Preparer preparer, StatementRunner.Mapping<R> mapping) throws SQLException {
        if (own) {
            connection.setAutoCommit(false);
        }
        PreparedStatement prepared = preparer.prepare(connection, sql);
        statement = prepared;
        prepared.setFetchSize(PART);
        ResultSet found = prepared.executeQuery();
        rows = found;
        ResultSetRow first = new ResultSetRow(found, preparer.binder().codecs());
        mapper = mapping.mapper(first);
        row = first;
    }

    @Override
    public List<R> next() {
        ResultSet open = rows;
        ResultSetRow current = row;
        Function<? super Row, ? extends R> map = mapper;
        if (closed || open == null || current == null || map == null) {
            return List.of();
        }
        List<R> part = new ArrayList<>();
        try {
            while (part.size() < PART && open.next()) {
                part.add(map.apply(current));
            }
        } catch (SQLException e) {
            throw failed(e);
        } catch (UncheckedSqlException e) {
            throw failed(e.cause());
        } catch (RuntimeException e) {
            close();
            throw runner.errors().ofReading(e, sql, current);
        }
        if (part.isEmpty()) {
            close();
        }
        return part;
    }

    private RuntimeException failed(SQLException cause) {
        runner.failed(cause);
        closeAfter(cause);
        return runner.errors().of(cause, sql);
    }

    @Override
    public void close() {
        SQLException problem = giveBack();
        if (problem != null) {
            throw runner.errors().of(problem, sql);
        }
    }

    /** Gives back what it holds, after {@code earlier}, which matters more than what goes wrong now. */
    void closeAfter(SQLException earlier) {
        SQLException problem = giveBack();
        if (problem != null) {
            earlier.addSuppressed(problem);
        }
    }

    private @Nullable SQLException giveBack() {
        if (closed) {
            return null;
        }
        closed = true;
        SQLException first = attempt(null, () -> {
            if (statement != null) {
                statement.close();
            }
        });
        if (own) {
            first = attempt(first, connection::rollback);
            first = attempt(first, () -> connection.setAutoCommit(true));
        }
        return attempt(first, () -> runner.release(connection));
    }

    private static @Nullable SQLException attempt(@Nullable SQLException first, Step step) {
        try {
            step.run();
            return first;
        } catch (SQLException e) {
            if (first != null) {
                first.addSuppressed(e);
            }
            return first == null ? e : first;
        }
    }

    private interface Step {
        void run() throws SQLException;
    }
}
