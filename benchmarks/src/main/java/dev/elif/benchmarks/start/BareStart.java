package dev.elif.benchmarks.start;

import dev.elif.benchmarks.jdbc.Jdbc;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Plain JDBC. */
final class BareStart implements Starter.Start {

    private DataSource pool;

    @Override
    public void open(DataSource database, List<Class<?>> models) {
        this.pool = database;
    }

    @Override
    public Object find(Class<?> model) {
        return Jdbc.alone(pool, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select id, name, score, active, created_at from " + table(model) + " where id = ?")) {
                statement.setLong(1, 1);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? rows.getString(2) : null;
                }
            }
        });
    }

    static String table(Class<?> model) {
        return model.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
