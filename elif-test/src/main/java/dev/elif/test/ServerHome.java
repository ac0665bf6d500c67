package dev.elif.test;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The directory of one server: its data, its log, and who uses it. */
record ServerHome(Path directory) {

    private static final String WATCH = "watch";
    private static final String STATUS = "postmaster.pid";

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("server.log");
    }

    /** The lock to hold while starting a server that no other process shares. */
    Path lock() {
        return directory.resolve("start.lock");
    }

    /** A live process that uses the server. */
    Optional<ProcessHandle> owner() throws IOException {
        return ServerWatch.owner(directory);
    }

    /** Keeps the server running until the process ends. */
    void addOwner(ProcessHandle owner) throws IOException {
        Path file = ownerFile(owner);
        Files.createDirectories(file.getParent());
        // The name says all, so that the watch never finds half of it.
        Files.write(file, new byte[0]);
    }

    void removeOwner(ProcessHandle owner) throws IOException {
        Files.deleteIfExists(ownerFile(owner));
    }

    /** The first process of the server that runs on this data, if one does. */
    Optional<ProcessHandle> postmaster() throws IOException {
        return ServerWatch.postmaster(directory, null);
    }

    /** Makes the data directory ready for a start: there, owned by who runs the server, served by nobody, configured. */
    void prepare(Installation installation, Settings settings) throws IOException {
        if (Files.notExists(data())) {
            installation.createData(data());
        }
        installation.account().own(data());
        stopOrphan(installation);
        Path file = data().resolve(Installation.SETTINGS);
        Files.writeString(file, settings.text());
    }

    /** An earlier owner that was killed together with its watch leaves a server that runs on. */
    void stopOrphan(Installation installation) throws IOException {
        Optional<ProcessHandle> orphan = postmaster();
        if (orphan.isPresent()) {
            try {
                ServerWatch.stop(orphan.get(), installation.program("pg_ctl").toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (status(1)
                .flatMap(ServerHome::process)
                .filter(ServerHome::isNoServer)
                .isPresent()) {
            replaceStaleId();
        }
    }

    /**
     * PostgreSQL does not start while the id that a crashed server left is in use, be it by another program or by the
     * server's own entry that nobody has removed. The id of the parent process it passes over. Without the file it
     * would no longer find out whether the old server's sessions still run.
     */
    private void replaceStaleId() throws IOException {
        Path file = data().resolve(STATUS);
        String text = Files.readString(file);
        Files.writeString(file, ProcessHandle.current().pid() + text.substring(text.indexOf('\n')));
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean isNoServer(ProcessHandle process) {
        return !ServerWatch.runs(process)
                || process.info()
                        .command()
                        .filter(command -> !command.contains("postgres"))
                        .isPresent();
    }

    /** The line that a server writes into its data directory, counted from one; empty before it does. */
    Optional<String> status(int line) throws IOException {
        try {
            return Files.readString(data().resolve(STATUS))
                    .lines()
                    .skip(line - 1L)
                    .findFirst()
                    .map(String::strip);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Starts the process that stops the server when its owners have ended. */
    Process watch(Path lock, String atEnd, Path pgCtl) throws IOException {
        Path classes = directory.resolve(WATCH);
        copyWatch(classes);
        List<String> command = new ArrayList<>();
        if (!Commands.WINDOWS) {
            // What interrupts or hangs up a terminal reaches all its processes; this one has work to do then.
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", classes.toString(), ServerWatch.class.getName()));
        command.addAll(List.of(directory.toString(), atEnd, lock.toString(), pgCtl.toString()));
        ProcessBuilder builder = Commands.builder(
                command, Redirect.to(directory.resolve("watch.log").toFile()));
        // Agents that measure the tests have no business here.
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        return builder.directory(new File(System.getProperty("java.io.tmpdir"))).start();
    }

    private static void copyWatch(Path classes) throws IOException {
        String name = ServerWatch.class.getName().replace('.', '/') + ".class";
        Path copy = classes.resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream code = ServerWatch.class.getResourceAsStream("/" + name)) {
            if (code == null) {
                throw new NoSuchFileException(name);
            }
            Files.write(copy, code.readAllBytes());
        }
    }

    private Path ownerFile(ProcessHandle owner) {
        return directory.resolve(ServerWatch.OWNERS).resolve(ServerWatch.ownerName(owner));
    }
}
