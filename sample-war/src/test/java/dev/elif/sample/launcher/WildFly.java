package dev.elif.sample.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A WildFly process with one WAR at the root of its context, reachable from this machine only.
 *
 * <p>Started without WildFly's own script, which would stand between this process and the server: whoever stops the one
 * stops the other.
 */
final class WildFly implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;

    /** What WildFly's own script opens to it. */
    private static final List<String> OPENED = List.of(
            "java.base/java.io",
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private final ServerFiles files;
    private final Process process;
    private final URI url;

    private WildFly(ServerFiles files, Process process, URI url) {
        this.files = files;
        this.process = process;
        this.url = url;
    }

    /** Starts the server with those variables beside this process's own; it is not ready yet. */
    static WildFly start(ServerFiles files, int port, Map<String, String> environment) {
        files.prepare();
        ProcessBuilder builder = new ProcessBuilder(command(files, port))
                .directory(files.base().toFile())
                .redirectErrorStream(true)
                .redirectOutput(files.log().toFile());
        builder.environment().putAll(environment);
        try {
            return new WildFly(files, builder.start(), URI.create("http://" + Port.HOST + ":" + port + "/"));
        } catch (IOException e) {
            throw new LaunchException("WildFly could not be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(ServerFiles files, int port) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(java),
                        machine(files),
                        OPENED.stream().map(name -> "--add-opens=" + name + "=ALL-UNNAMED"),
                        server(files, port))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> machine(ServerFiles files) {
        return Stream.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                // Ready in half the time; what the second compiler would gain later, nobody waits for here.
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dorg.jboss.logmanager.nocolor=true",
                "-Dorg.jboss.boot.log.file=" + files.base().resolve("log/boot.log"),
                "-Dlogging.configuration="
                        + files.base()
                                .resolve("configuration/logging.properties")
                                .toUri());
    }

    private static Stream<String> server(ServerFiles files, int port) {
        return Stream.of(
                "-jar",
                files.home().resolve("jboss-modules.jar").toString(),
                "-mp",
                files.home().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + files.home(),
                "-Djboss.server.base.dir=" + files.base(),
                "-Djboss.bind.address=" + Port.HOST,
                "-Djboss.bind.address.management=" + Port.HOST,
                "-Djboss.http.port=" + port,
                // Any free ones: nobody needs them.
                "-Djboss.https.port=0",
                "-Djboss.management.http.port=0");
    }

    /** Where the store's page is. */
    URI url() {
        return url;
    }

    /**
     * Waits until the store shows its data.
     *
     * @throws LaunchException when it never will; the message has the end of the server's log
     */
    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + START_TIMEOUT.toNanos();
        while (!ready()) {
            if (!process.isAlive()) {
                throw failure("WildFly has stopped while starting");
            }
            if (files.logged("Address already in use")) {
                throw failure("Another program has taken port [" + url.getPort() + "] while WildFly was starting");
            }
            if (Files.exists(files.refusal())) {
                throw failure("WildFly has refused the WAR");
            }
            if (System.nanoTime() > deadline) {
                throw failure("WildFly was not ready after " + START_TIMEOUT.toSeconds() + " seconds");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Waits until the server ends, which only a stop makes it do, and then says why it did. */
    LaunchException awaitEnd() throws InterruptedException {
        process.waitFor();
        return failure("WildFly has stopped by itself");
    }

    /** Asks the server to stop, and makes it if it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready() throws InterruptedException {
        // Another program may answer at the same address.
        return files.logged("HTTP listener default listening on " + url.getAuthority())
                && answer("api/artists").contains("\"name\"")
                && answer("").contains("<html");
    }

    private String answer(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? response.body() : "";
        } catch (IOException e) {
            return "";
        }
    }

    private LaunchException failure(String what) {
        return new LaunchException(
                what + ". The end of its log [" + files.log() + "]:\n" + files.tail() + "\n\n" + what + ".");
    }
}
