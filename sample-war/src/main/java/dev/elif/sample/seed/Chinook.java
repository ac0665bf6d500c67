package dev.elif.sample.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hsqldb.jdbc.JDBCDataSource;

/** The Chinook data set: an HSQLDB database inside a jar, read with plain JDBC. */
final class Chinook implements AutoCloseable {

    /** Leaves memory with its last connection. */
    private static final String URL = "jdbc:hsqldb:res:chinook;shutdown=true";

    private static final String USER = "CHINOOK";

    private final Connection connection;

    private Chinook(Connection connection) {
        this.connection = connection;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Chinook open() {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL(URL);
        source.setUser(USER);
        source.setPassword(USER);
        try {
            return new Chinook(source.getConnection());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** All rows of {@code table}, which is one of Chinook's own names, in the order of their first column. */
    <T> List<T> read(String table, RowReader<T> reader) {
        String sql = "select * from \"chinook\".\"" + table + "\" order by 1";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (row.next()) {
                all.add(reader.read(row));
            }
            return all;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The Chinook data set cannot be read. Is chinook-data-hsqldb packaged?", e);
    }
}
