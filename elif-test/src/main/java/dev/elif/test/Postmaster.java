package dev.elif.test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The process of a server that this JVM started. */
final class Postmaster {

    private static final int ATTEMPTS = 4;
    private static final long RETRY_MILLIS = 250;

    private final Process process;
    private final ServerHome home;
    private final Installation installation;
    private final int port;

    private Postmaster(Process process, ServerHome home, Installation installation, int port) {
        this.process = process;
        this.home = home;
        this.installation = installation;
        this.port = port;
    }

    /** Starts a server and waits until it accepts connections. */
    static Postmaster start(Installation installation, ServerHome home, int port, Duration timeout) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Postmaster postmaster = run(installation, home, port == 0 ? FreePort.find() : port);
            try {
                postmaster.awaitReady(timeout);
                return postmaster;
            } catch (IOException e) {
                postmaster.stop();
                throw e;
            } catch (PostgresServerException e) {
                postmaster.stop();
                if (attempt == ATTEMPTS || !mayPass(e.serverLog(), port)) {
                    throw e;
                }
                Directories.pause(RETRY_MILLIS);
            }
        }
    }

    private static Postmaster run(Installation installation, ServerHome home, int port) throws IOException {
        Path program = installation.program("postgres");
        List<String> command = installation
                .account()
                .command(
                        program.toString(),
                        "-D",
                        home.data().toString(),
                        "-c",
                        "port=" + port,
                        "-c",
                        "listen_addresses=" + EmbeddedPostgres.HOST,
                        "-c",
                        "unix_socket_directories=");
        Files.deleteIfExists(home.log());
        try {
            Process process = Commands.builder(command, Redirect.to(home.log().toFile()))
                    .directory(home.directory().toFile())
                    .start();
            return new Postmaster(process, home, installation, port);
        } catch (IOException e) {
            throw Problems.notRunnable(program, e);
        }
    }

    int port() {
        return port;
    }

    /** Ends all sessions and stops the server; does nothing if it does not run. */
    void stop() {
        if (!process.isAlive()) {
            return;
        }
        try {
            ServerWatch.stop(process.toHandle(), installation.program("pg_ctl").toString());
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Duration timeout) throws IOException {
        long deadline = System.nanoTime() + timeout.toNanos();
        SQLException last = null;
        while (System.nanoTime() < deadline && !Thread.currentThread().isInterrupted()) {
            if (!process.isAlive()) {
                throw failure();
            }
            if (home.status(8).equals(Optional.of("ready"))) {
                last = connect();
                if (last == null) {
                    return;
                }
            }
            Directories.pause(10);
        }
        throw Problems.notReady(home.log(), timeout.toSeconds(), last);
    }

    private @Nullable SQLException connect() {
        try (Connection connection = Jdbc.connect(
                EmbeddedPostgres.url(port, "postgres"), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD)) {
            return connection.isValid(5) ? null : new SQLException("The connection is not valid");
        } catch (SQLException e) {
            return e;
        }
    }

    private PostgresServerException failure() {
        return portTaken(Problems.tail(home.log()))
                ? Problems.portTaken(port, home.log())
                : Problems.didNotStart(home.log(), process.exitValue());
    }

    /** A free port may be taken before it is used, and the sessions of a crashed server take a moment to end. */
    private static boolean mayPass(List<String> log, int port) {
        return (port == 0 && portTaken(log))
                || log.stream().anyMatch(line -> line.contains("pre-existing shared memory block"));
    }

    private static boolean portTaken(List<String> log) {
        return log.stream().anyMatch(line -> line.contains("could not bind IPv4 address"));
    }
}
