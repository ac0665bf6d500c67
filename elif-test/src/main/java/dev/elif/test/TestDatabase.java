package dev.elif.test;

import java.util.UUID;

/**
 * An empty database made for one test, dropped when closed.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TestDatabase implements AutoCloseable {

    private final PostgresServer server;
    private final String maintenanceUrl;
    private final String name;

    private TestDatabase(PostgresServer server, String maintenanceUrl, String name) {
        this.server = server;
        this.maintenanceUrl = maintenanceUrl;
        this.name = name;
    }

    static TestDatabase createOn(PostgresServer server, String maintenanceUrl) {
        String name = "t_" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        TestDatabase database = new TestDatabase(server, maintenanceUrl, name);
        database.maintain("create database " + name);
        return database;
    }

    /** The database's name. */
    public String name() {
        return name;
    }

    /** The JDBC URL that leads to this database. */
    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    /** The user who owns it. */
    public String user() {
        return server.user();
    }

    /** The password of {@link #user()}. */
    public String password() {
        return server.password();
    }

    /**
     * Drops the database, ending the connections that are still open on it. A second call does nothing.
     *
     * @throws PostgresServerException if the server cannot be reached or refuses
     */
    @Override
    public void close() {
        maintain("drop database if exists " + name + " with (force)");
    }

    @Override
    public String toString() {
        return jdbcUrl();
    }

    private void maintain(String sql) {
        Jdbc.execute(maintenanceUrl, server.user(), server.password(), sql);
    }
}
