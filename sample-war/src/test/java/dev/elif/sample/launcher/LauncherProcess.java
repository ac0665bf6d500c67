package dev.elif.sample.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Starts it with those variables, its server's files in {@code directory}. */
    static LauncherProcess start(Path directory, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(hearing());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Delif.sample.wildfly=" + System.getProperty("elif.sample.wildfly"),
                "-Delif.sample.war=" + System.getProperty("elif.sample.war"),
                "-Delif.sample.directory=" + directory,
                Launcher.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ELIF_"));
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start());
    }

    /** A build in the background has its children ignore interrupts; where {@code env} can tell, they hear them again. */
    private static List<String> hearing() throws IOException {
        List<String> prefix = List.of("env", "--default-signal=INT");
        try {
            Process probe = new ProcessBuilder(
                            Stream.concat(prefix.stream(), Stream.of("true")).toList())
                    .start();
            return probe.waitFor() == 0 ? prefix : List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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

    /** Sends the signal to this process alone, and waits for its end. */
    void end(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        awaitEnd();
    }

    /** Waits for its end and returns its exit status. */
    int awaitEnd() throws InterruptedException {
        output.lines().forEach(lines::add);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The launcher goes on after all it has printed: " + lines);
        }
        return process.exitValue();
    }

    /** What it has printed so far. */
    List<String> printed() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
