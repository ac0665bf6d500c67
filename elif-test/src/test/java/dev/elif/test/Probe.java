package dev.elif.test;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

/** Looks at servers from outside. */
final class Probe {

    private Probe() {}

    static String query(String url, String sql) throws SQLException {
        return query(Jdbc.connect(url, "postgres", "postgres"), sql);
    }

    static String query(TestDatabase database, String sql) throws SQLException {
        return query(Jdbc.connect(database.jdbcUrl(), database.user(), database.password()), sql);
    }

    private static String query(Connection opened, String sql) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    static void execute(String url, String sql) {
        Jdbc.execute(url, "postgres", "postgres", sql);
    }

    static boolean answers(String url) {
        try {
            return query(url, "select 1").equals("1");
        } catch (SQLException e) {
            return false;
        }
    }

    static ServerHome home(String url) throws SQLException {
        return new ServerHome(Path.of(query(url, "show data_directory")).getParent());
    }

    /** Waits, not for a given time, but until it is so. */
    static void await(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain: " + what);
            }
            Thread.sleep(50);
        }
    }
}
