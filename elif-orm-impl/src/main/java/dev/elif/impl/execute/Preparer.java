package dev.elif.impl.execute;

import dev.elif.impl.render.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;

/** Makes a statement ready to be executed: its text with its tags, its values, and how long it may take. */
public final class Preparer {

    private final Binder binder;
    private final Supplier<Map<String, String>> tags;

    public Preparer(Binder binder, Supplier<Map<String, String>> tags) {
        this.binder = binder;
        this.tags = tags;
    }

    Binder binder() {
        return binder;
    }

    /** The statement, which the caller closes. */
    PreparedStatement prepare(Connection connection, Sql sql) throws SQLException {
        String text = Comment.behind(sql.text(), tags.get(), sql.manner().tags());
        PreparedStatement statement = connection.prepareStatement(text);
        boolean ready = false;
        try {
            if (sql.manner().timeoutSeconds() > 0) {
                statement.setQueryTimeout(sql.manner().timeoutSeconds());
            }
            binder.bind(connection, statement, sql);
            ready = true;
            return statement;
        } finally {
            if (!ready) {
                statement.close();
            }
        }
    }
}
