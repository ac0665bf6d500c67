package dev.elif.test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of the operating system. */
final class Commands {

    static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private static final int TIMED_OUT = -1;

    private Commands() {}

    /** A builder whose process shares no stream with this JVM, so that none of them keeps the other waiting. */
    static ProcessBuilder builder(List<String> command, Redirect output) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        return builder;
    }

    static int exitCode(List<String> command, Path directory, Redirect output, long seconds) throws IOException {
        Process process = builder(command, output).directory(directory.toFile()).start();
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return TIMED_OUT;
    }

    /** Ends a process at once and returns when it has ended. */
    static void kill(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the command can be run and succeeds. */
    static boolean succeeds(List<String> command) {
        try {
            return exitCode(command, Path.of("/"), Redirect.DISCARD, 10) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
