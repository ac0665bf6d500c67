package dev.elif.sample;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL on the data set itself: what the store's answers are compared with. */
public final class ChinookSql {

    private ChinookSql() {}

    /** The rows of a query, their columns as text with a bar between them. */
    public static List<String> rows(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:hsqldb:res:chinook", "CHINOOK", "CHINOOK");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getString(i));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number that a query answers with. */
    public static long number(String sql) {
        return Long.parseLong(rows(sql).get(0));
    }
}
