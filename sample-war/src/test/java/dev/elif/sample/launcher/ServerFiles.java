package dev.elif.sample.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one server: WildFly as it was unpacked, which is only read, and a fresh base directory of its own.
 *
 * @param home where WildFly was unpacked
 * @param war what to deploy
 * @param base the server's own directory, emptied before each start
 */
record ServerFiles(Path home, Path war, Path base) {

    private static final int TAIL = 60;

    /** As the build lays them out, see the pom; servers on different ports do not disturb each other. */
    static ServerFiles ofBuild(int port) {
        return new ServerFiles(
                property("elif.sample.wildfly"),
                property("elif.sample.war"),
                property("elif.sample.directory").resolve("server-" + port));
    }

    private static Path property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new LaunchException("The system property [" + name + "] is not set. Start with: mvn -Psample");
        }
        return Path.of(value);
    }

    /** What the server prints. */
    Path log() {
        return base.resolve("server.log");
    }

    /** There once the server has refused the WAR. */
    Path refusal() {
        return deployments().resolve(war.getFileName() + ".failed");
    }

    /** Lays out the base directory. */
    void prepare() {
        try {
            delete(base);
            copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(deployments());
            Files.copy(war, deployments().resolve(war.getFileName()));
        } catch (IOException | UncheckedIOException e) {
            throw new LaunchException("The server's directory [" + base + "] could not be prepared: " + e, e);
        }
    }

    /** The last lines of the log. */
    String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }

    /** Whether the server has said that. */
    boolean logged(String text) {
        try {
            return new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private Path deployments() {
        return base.resolve("deployments");
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }
}
