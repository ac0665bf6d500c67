package dev.elif.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes {@code target/servers.md}; fails when a suite has not run on every server that ran. */
public final class Main {

    private Main() {}

    /** The directory above the servers' modules, and when the build began: what is older is of another. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Matrix matrix = write(root, Instant.parse(arguments[1]));
        List<String> missing = matrix.missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Every server must run every suite. These did not run: "
                    + String.join(", ", missing) + ". See " + file(root));
        }
    }

    static Matrix write(Path root, Instant start) throws IOException {
        List<Server> servers = Module.below(root, start).stream()
                .map(Module::server)
                .flatMap(Optional::stream)
                .toList();
        Matrix matrix = new Matrix(servers);
        Files.createDirectories(root.resolve("target"));
        Files.writeString(file(root), matrix.markdown());
        return matrix;
    }

    private static Path file(Path root) {
        return root.resolve("target").resolve("servers.md");
    }
}
