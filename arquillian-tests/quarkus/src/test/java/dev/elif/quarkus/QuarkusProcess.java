package dev.elif.quarkus;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, which ends with the one that started it at the latest. */
final class QuarkusProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 50;

    private final Process process;
    private final int port;
    private final Path log;
    private final Thread end = new Thread(this::kill);

    private QuarkusProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * Returns when the application answers.
     *
     * @throws IOException with what it printed, when it ends instead
     */
    static QuarkusProcess start(String jar, Path settings, String name) throws IOException {
        int port = freePort();
        Path log = Path.of(System.getProperty("elif.quarkus.directory"), name + ".log");
        List<String> command = new ArrayList<>(coverage());
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m",
                "-Dquarkus.http.port=" + port,
                "-Dsmallrye.config.locations=" + settings.toUri(),
                "-jar",
                jar));
        Process process = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        QuarkusProcess started = new QuarkusProcess(process, port, log);
        started.await();
        return started;
    }

    /** The agent that measures the tests measures what they start as well. */
    private static List<String> coverage() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
                .toList();
    }

    int port() {
        return port;
    }

    /** Ends it as an interrupt does, so that it closes what it opened. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Does not end: see " + log);
            }
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            kill();
        }
    }

    private void kill() {
        process.destroyForcibly();
    }

    private void await() throws IOException {
        long begun = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IOException("The application ended:\n" + Files.readString(log));
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                kill();
                throw new IOException("The application does not answer:\n" + Files.readString(log));
            }
            pause();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
