package dev.elif.test;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads from the environment which server the tests shall use. */
final class ServerChoice {

    /** Looks an environment variable up. */
    @FunctionalInterface
    interface Environment {
        @Nullable
        String value(String name);
    }

    private final Environment environment;

    ServerChoice(Environment environment) {
        this.environment = environment;
    }

    PostgresServer server() {
        String url = value("ELIF_TEST_JDBC_URL");
        if (url != null) {
            return new RunningServer(url, value("ELIF_TEST_JDBC_USER"), value("ELIF_TEST_JDBC_PASSWORD"));
        }
        String choice = Objects.requireNonNullElse(value("ELIF_TEST_DATABASE"), "embedded");
        return switch (choice) {
            case "embedded" -> new SharedPostgres(BuildProcess.sharedDirectory(), BuildProcess.current()).obtain();
            case "testcontainers" -> container();
            default -> throw Problems.unknownChoice(choice);
        };
    }

    private PostgresServer container() {
        String image = Objects.requireNonNullElse(value("ELIF_TEST_IMAGE"), ContainerPostgres.IMAGE);
        DockerProbe.of(environment).obstacle(image).ifPresent(reason -> {
            throw Problems.noContainer(reason, null);
        });
        try {
            return ContainerPostgres.running(image);
        } catch (NoClassDefFoundError e) {
            throw Problems.noContainer("org.testcontainers:testcontainers-postgresql is not on the class path", e);
        }
    }

    /** An empty variable is as good as none: that is how a build file leaves one out. */
    private @Nullable String value(String name) {
        String value = environment.value(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
