package dev.elif.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM that runs {@link ChildProgram}. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A build in the background has its children ignore these; where {@code env} can tell, they hear them again. */
    private static final List<String> HEARING = List.of("env", "--default-signal=INT,HUP");

    static Child run(String... arguments) throws IOException {
        return run(List.of(), List.of(), System.getProperty("java.class.path"), arguments);
    }

    static Child run(List<String> prefix, List<String> options, String classPath, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        if (Commands.succeeds(Stream.concat(HEARING.stream(), Stream.of("true")).toList())) {
            command.addAll(HEARING);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, ChildProgram.class.getName()));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** What the child says, the URL of its server; fails with all that it printed if it says none. */
    String answer() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("said ")) {
                return line.substring("said ".length());
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The child ended without an answer: " + said);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Lets it end by itself. */
    void finish() throws IOException {
        process.getOutputStream().close();
    }

    /** As a terminal does; only for a child that was started by setsid. */
    void signalGroup(String name) throws IOException, InterruptedException {
        new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " -" + process.pid())
                .start()
                .waitFor();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
    }

    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The child does not end");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
