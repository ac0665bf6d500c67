package dev.elif.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process of the server that runs from {@code server.dir}, looked into with the JDK's own tool. */
final class ServerProcess {

    private final long pid;
    private final Path jcmd;

    private ServerProcess(ProcessHandle process) {
        this.pid = process.pid();
        this.jcmd = Path.of(process.info().command().orElseThrow()).resolveSibling("jcmd");
    }

    static ServerProcess find() {
        String directory = System.getProperty("server.dir");
        return ProcessHandle.allProcesses()
                .filter(process -> isJava(process) && runsFrom(process, directory))
                .findFirst()
                .map(ServerProcess::new)
                .orElseThrow(() -> new IllegalStateException("No server runs from " + directory));
    }

    /** How many classes of that name, each of another class loader, have objects that are reachable. */
    long liveClasses(String name) throws IOException {
        // By default jcmd counts what a full collection leaves.
        return ask("GC.class_histogram")
                .lines()
                .filter(line -> line.stripTrailing().matches(".*\\s\\Q" + name + "\\E(\\s.*)?"))
                .count();
    }

    /** All threads with what they do. */
    String threads() throws IOException {
        return ask("Thread.print");
    }

    private String ask(String command) throws IOException {
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    private static boolean runsFrom(ProcessHandle process, String directory) {
        return process.pid() != ProcessHandle.current().pid()
                && commandLine(process).contains(directory);
    }

    /** From the system itself: the JDK tells no long ones. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException noLinuxOrGone) {
            return process.info().commandLine().orElse("");
        }
    }
}
