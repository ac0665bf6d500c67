package dev.elif.sample.launcher;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The running store that all tests of a build share, in WildFly and on a database of its own. */
public final class OpenStore implements AutoCloseable {

    private final TestDatabase database;
    private final MusicStore store;
    private final URI url;

    private OpenStore(TestDatabase database, MusicStore store, URI url) {
        this.database = database;
        this.store = store;
        this.url = url;
    }

    static OpenStore start() {
        TestDatabase database = PostgresServer.obtain().createDatabase();
        MusicStore store = new MusicStore(variables(database), progress -> {});
        // A build that is interrupted leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        try {
            return new OpenStore(database, store, store.start());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> variables(TestDatabase database) {
        return Map.of(
                Port.VARIABLE,
                "0",
                MusicStore.DATABASE,
                database.jdbcUrl(),
                "ELIF_DATASOURCE_USERNAME",
                database.user(),
                "ELIF_DATASOURCE_PASSWORD",
                database.password());
    }

    /** Where its page is. */
    public URI url() {
        return url;
    }

    /** Runs SQL on the store's database behind its back. */
    public void run(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        store.close();
        database.close();
    }
}
