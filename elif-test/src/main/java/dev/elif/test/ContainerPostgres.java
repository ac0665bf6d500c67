package dev.elif.test;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A server in a container, one for this JVM and image; Testcontainers stops it when the JVM ends. */
final class ContainerPostgres implements PostgresServer {

    static final String IMAGE = "postgres:18";

    private static final int PORT = 5432;
    private static final Map<String, ContainerPostgres> RUNNING = new ConcurrentHashMap<>();

    private final PostgreSQLContainer container;

    private ContainerPostgres(PostgreSQLContainer container) {
        this.container = container;
    }

    /** Starts the container for the first that asks for it. */
    static ContainerPostgres running(String image) {
        return RUNNING.computeIfAbsent(image, ContainerPostgres::start);
    }

    private static ContainerPostgres start(String image) {
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=off",
                        "-c",
                        "max_connections=300",
                        "-c",
                        "max_prepared_transactions=64");
        try {
            container.start();
        } catch (RuntimeException e) {
            throw Problems.noContainer("the image [" + image + "] does not start", e);
        }
        return new ContainerPostgres(container);
    }

    @Override
    public String host() {
        return container.getHost();
    }

    @Override
    public int port() {
        return container.getMappedPort(PORT);
    }

    @Override
    public String user() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + database;
    }

    @Override
    public TestDatabase createDatabase() {
        return TestDatabase.createOn(this, jdbcUrl(container.getDatabaseName()));
    }

    @Override
    public void close() {
        // Other tests of this JVM use it as well.
    }
}
