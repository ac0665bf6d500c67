package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestcontainersPostgresTest {

    @Test
    void a_container_serves_a_database() throws Exception {
        Optional<String> obstacle = DockerProbe.of(System::getenv).obstacle(image());
        assumeTrue(
                obstacle.isEmpty(),
                () -> "Skipped: " + obstacle.orElseThrow() + ". Start Docker and pull [" + image() + "] to run it.");

        PostgresServer server = new ServerChoice(
                        name -> name.equals("ELIF_TEST_DATABASE") ? "testcontainers" : System.getenv(name))
                .server();
        try (TestDatabase database = server.createDatabase()) {
            assertThat(Probe.query(database, "select current_database()")).isEqualTo(database.name());
        }
    }

    private static String image() {
        return Optional.ofNullable(System.getenv("ELIF_TEST_IMAGE")).orElse(ContainerPostgres.IMAGE);
    }
}
