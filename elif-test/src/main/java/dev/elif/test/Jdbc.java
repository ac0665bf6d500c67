package dev.elif.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** Runs single statements on connections of their own. */
final class Jdbc {

    private Jdbc() {}

    static void execute(String url, String user, String password, String sql) {
        try (Connection connection = connect(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Problems.refused(url, e);
        }
    }

    /** Opens a connection without the driver manager, which an application server may hide the driver from. */
    static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw Problems.refused(url, null);
        }
        return connection;
    }
}
