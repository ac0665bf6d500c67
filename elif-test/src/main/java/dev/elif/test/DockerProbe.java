package dev.elif.test;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Asks Docker's own socket whether a container can be started.
 *
 * <p>Testcontainers, asked in vain, keeps trying for minutes; this takes some milliseconds, or seconds where Docker asks
 * the image's registry.
 */
final class DockerProbe {

    /** What Testcontainers starts beside a container to clean up after it. */
    static final String RYUK = "testcontainers/ryuk:0.14.0";

    private static final String SCHEME = "unix://";
    private static final int NO_ANSWER = -1;
    private static final int OK = 200;

    private final @Nullable Path socket;
    private final boolean ryuk;

    private DockerProbe(@Nullable Path socket, boolean ryuk) {
        this.socket = socket;
        this.ryuk = ryuk;
    }

    static DockerProbe of(ServerChoice.Environment environment) {
        String host = environment.value("DOCKER_HOST");
        boolean ryuk = !"true".equalsIgnoreCase(environment.value("TESTCONTAINERS_RYUK_DISABLED"));
        if (host == null || host.isBlank()) {
            return new DockerProbe(Path.of("/var/run/docker.sock"), ryuk);
        }
        return new DockerProbe(host.startsWith(SCHEME) ? Path.of(host.substring(SCHEME.length())) : null, ryuk);
    }

    /** Why no container of the image can be started; empty if one can, or if Docker is elsewhere and cannot be asked. */
    Optional<String> obstacle(String image) {
        if (socket == null) {
            return Optional.empty();
        }
        if (Files.notExists(socket)) {
            return Optional.of("there is no Docker at [" + socket + "]");
        }
        if (status(socket, "/_ping", 1) != OK) {
            return Optional.of("Docker does not answer at [" + socket + "]");
        }
        if (!available(socket, image)) {
            return Optional.of("Docker neither has the image [" + image + "] nor can pull it");
        }
        if (ryuk && !available(socket, RYUK)) {
            return Optional.of("Docker neither has the image [" + RYUK
                    + "] nor can pull it (TESTCONTAINERS_RYUK_DISABLED=true does without)");
        }
        return Optional.empty();
    }

    private static boolean available(Path socket, String image) {
        String name = URLEncoder.encode(image, StandardCharsets.UTF_8).replace("%2F", "/");
        return status(socket, "/images/" + name + "/json", 2) == OK
                || status(socket, "/distribution/" + name + "/json", 10) == OK;
    }

    /** The status of the answer to a GET request. */
    private static int status(Path socket, String path, long seconds) {
        AtomicInteger status = new AtomicInteger(NO_ANSWER);
        Thread request = new Thread(() -> status.set(get(socket, path)), "elif-docker-probe");
        request.setDaemon(true);
        request.start();
        try {
            request.join(TimeUnit.SECONDS.toMillis(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Such a channel knows no timeout; interrupting who waits for it closes it.
        request.interrupt();
        return status.get();
    }

    private static int get(Path socket, String path) {
        String request = "GET " + path + " HTTP/1.0\r\nHost: docker\r\n\r\n";
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate("HTTP/1.0 200".length());
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                // Only the status line matters.
            }
            String line = new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
            return line.matches("HTTP/1\\.[01] [0-9]{3}") ? Integer.parseInt(line.substring(9)) : NO_ANSWER;
        } catch (IOException | UnsupportedOperationException e) {
            return NO_ANSWER;
        }
    }
}
