package dev.elif.test;

/**
 * A running PostgreSQL server on which a test creates its own databases.
 *
 * <p>Safe for use by several threads. Every method that talks to the server throws a {@link PostgresServerException}
 * when it cannot be reached or refuses.
 */
public interface PostgresServer extends AutoCloseable {

    /**
     * Answers with the server this environment asks for, starting one where none runs yet.
     *
     * <ol>
     *   <li>The server at {@code ELIF_TEST_JDBC_URL} (with {@code ELIF_TEST_JDBC_USER} and {@code
     *       ELIF_TEST_JDBC_PASSWORD}), when that environment variable is set.
     *   <li>A container, when {@code ELIF_TEST_DATABASE} is {@code testcontainers}; its image is {@code
     *       ELIF_TEST_IMAGE}, by default {@code postgres:18}.
     *   <li>Else an embedded server that all JVMs of a build share. It is started by the first that asks and stopped
     *       when the build and every JVM that uses it have ended, however they end.
     * </ol>
     *
     * <p>May be called often, from any thread and from several processes at once: only the first call is slow.
     *
     * @throws PostgresServerException if there is no such server and none can be started; the message says what to do
     */
    static PostgresServer obtain() {
        return new ServerChoice(System::getenv).server();
    }

    /** The host or address that the server listens on. */
    String host();

    /** The TCP port that the server listens on. */
    int port();

    /** A user who may create databases. */
    String user();

    /** The password of {@link #user()}. */
    String password();

    /** The JDBC URL of the database with the given name, which need not exist. */
    String jdbcUrl(String database);

    /**
     * Creates an empty database with a name of its own ({@code t_…}), so that nothing another test does is seen in it.
     *
     * @throws PostgresServerException if the server cannot be reached or refuses to create it
     */
    TestDatabase createDatabase();

    /**
     * Stops the server if this object started it for itself alone ({@link EmbeddedPostgres}), and else does nothing: a
     * server that others use as well stays. A second call does nothing.
     */
    @Override
    void close();
}
