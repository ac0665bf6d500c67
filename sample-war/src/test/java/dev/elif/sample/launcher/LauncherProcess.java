package dev.elif.sample.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The launcher as a user runs it: a process of its own, with what it prints. */
final class LauncherProcess implements AutoCloseable {

    private static final Pattern OPEN = Pattern.compile("The music store is open: (\\S+).*");
    private static final Pattern POSTGRES = Pattern.compile("PostgreSQL is at (\\S+).*");

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private LauncherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it on any free port, with a database of its own. */
    static LauncherProcess start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        property("wildfly"),
                                        property("war"),
                                        property("directory")),
                                Stream.of(Launcher.class.getName()))
                        .toList())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ELIF_"));
        builder.environment().put(Port.VARIABLE, "0");
        return new LauncherProcess(builder.start());
    }

    private static String property(String name) {
        String full = "elif.sample." + name;
        // A directory of its own: a store that runs from this build goes on.
        return "-D" + full + "=" + System.getProperty(full) + (name.equals("directory") ? "/it" : "");
    }

    /** Waits for the address of the open store. */
    URI awaitOpen() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            Matcher open = OPEN.matcher(line);
            if (open.matches()) {
                return URI.create(open.group(1));
            }
        }
        throw new IllegalStateException(String.join("\n", lines));
    }

    /** The JDBC URL of the database that was started for the store. */
    String databaseUrl() {
        return lines.stream()
                .map(POSTGRES::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** It and every process below it. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Sends what Ctrl+C sends, to this process alone, and returns the rest of what it prints until it ends. */
    List<String> interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        List<String> rest = output.lines().toList();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The launcher goes on after an interrupt: " + rest);
        }
        return rest;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
