package dev.elif.test;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A small process that outlives the ones that use a server, and stops the server once all of them have ended, in
 * whatever way.
 *
 * <p>It runs from a copy of this one class file, so that no build can delete the code under it: this class needs no
 * other of this module, and has no inner class.
 */
final class ServerWatch {

    /** The directory below a server's home with an empty file for each process that uses it. */
    static final String OWNERS = "owners";

    static final String DELETE = "delete";
    static final String KEEP = "keep";

    private static final long PAUSE_MILLIS = 250;
    private static final long FAST_STOP_SECONDS = 20;

    /** Two JVMs compute the start of one process from clocks that may differ by a little. */
    private static final long CLOCK_TOLERANCE_MILLIS = 5_000;

    private final Path home;
    private final boolean delete;
    private final Path lock;
    private final String pgCtl;
    private @Nullable ProcessHandle server;

    private ServerWatch(Path home, boolean delete, Path lock, String pgCtl) {
        this.home = home;
        this.delete = delete;
        this.lock = lock;
        this.pgCtl = pgCtl;
    }

    /** Takes the server's home, what to do with it at the end, the lock that guards its start, and pg_ctl's path. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        new ServerWatch(home, arguments[1].equals(DELETE), Path.of(arguments[2]), arguments[3]).run();
    }

    private void run() throws IOException, InterruptedException {
        do {
            while (owner(home).isPresent()) {
                // Looked up while it runs: later its id could be another process's.
                server = postmaster(home, server).orElse(null);
                Thread.sleep(PAUSE_MILLIS);
            }
        } while (!stopUnlessClaimed());
    }

    /** Whoever starts to use the server holds the lock meanwhile, and is an owner once it lets go. */
    private boolean stopUnlessClaimed() throws IOException, InterruptedException {
        if (Files.notExists(lock.getParent())) {
            // A clean deleted the lock; without it nobody can find this server any more.
            return stop();
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return held.isValid() && owner(home).isEmpty() && stop();
        }
    }

    private boolean stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> running = postmaster(home, server);
        if (running.isEmpty()) {
            // An owner that was killed while starting the server may leave one that has yet to write its id.
            Thread.sleep(PAUSE_MILLIS);
            running = postmaster(home, null);
        }
        if (running.isPresent()) {
            stop(running.get(), pgCtl);
        }
        if (delete) {
            delete(home.toFile());
        }
        return true;
    }

    /** Ends the server's sessions and stops it without loss, or harder if that takes too long. */
    static void stop(ProcessHandle server, String pgCtl) throws IOException, InterruptedException {
        signal("INT", server, pgCtl);
        if (!ends(server, FAST_STOP_SECONDS)) {
            signal("QUIT", server, pgCtl);
            if (!ends(server, FAST_STOP_SECONDS)) {
                server.destroyForcibly();
                ends(server, FAST_STOP_SECONDS);
            }
        }
    }

    /** SIGINT is PostgreSQL's fast stop; SIGTERM, which Java can send, would wait for all clients to leave. */
    private static void signal(String name, ProcessHandle server, String pgCtl)
            throws IOException, InterruptedException {
        String pid = Long.toString(server.pid());
        ProcessBuilder kill = File.separatorChar == '\\'
                ? new ProcessBuilder(pgCtl, "kill", name, pid)
                : new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid);
        Process process = kill.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(FAST_STOP_SECONDS, TimeUnit.SECONDS);
    }

    private static boolean ends(ProcessHandle process, long seconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (runs(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    /** A live process that uses the server, if there is one; files of dead ones are deleted. */
    static Optional<ProcessHandle> owner(Path home) throws IOException {
        Path owners = home.resolve(OWNERS);
        if (Files.notExists(owners)) {
            return Optional.empty();
        }
        ProcessHandle alive = null;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(owners)) {
            for (Path file : files) {
                ProcessHandle owner = owner(file.getFileName().toString());
                if (owner == null) {
                    Files.deleteIfExists(file);
                } else {
                    alive = owner;
                }
            }
        }
        return Optional.ofNullable(alive);
    }

    private static @Nullable ProcessHandle owner(String fileName) {
        int end = fileName.indexOf('-');
        ProcessHandle process =
                ProcessHandle.of(Long.parseLong(fileName.substring(0, end))).orElse(null);
        if (process == null || !runs(process)) {
            return null;
        }
        long then = Long.parseLong(fileName.substring(end + 1));
        return Math.abs(start(process) - then) <= CLOCK_TOLERANCE_MILLIS ? process : null;
    }

    /** The name of a file in {@link #OWNERS}: id and start, as an id is given to another process some day. */
    static String ownerName(ProcessHandle process) {
        return process.pid() + "-" + start(process);
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }

    /**
     * The server's first process, if it runs; known is the answer of the last time. A crashed server leaves its id in
     * the file, where it may come to mean another process: the start must fit, too.
     */
    static Optional<ProcessHandle> postmaster(Path home, @Nullable ProcessHandle known) throws IOException {
        Path file = home.resolve("data").resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 3
                || !lines.get(0).matches("[0-9]{1,18}")
                || !lines.get(2).matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(0));
        if (known != null && known.pid() == pid) {
            return Optional.of(known).filter(ServerWatch::runs);
        }
        long started = TimeUnit.SECONDS.toMillis(Long.parseLong(lines.get(2)));
        return ProcessHandle.of(pid)
                .filter(ServerWatch::runs)
                .filter(process -> Math.abs(start(process) - started) <= CLOCK_TOLERANCE_MILLIS);
    }

    /** Whether the process is more than an entry that its parent has not removed yet, which Java takes for alive. */
    static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        Path status = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String line = Files.readString(status);
            return line.charAt(line.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException | RuntimeException e) {
            return process.isAlive();
        }
    }

    private static void delete(File file) {
        File[] children = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (children != null) {
            for (File child : children) {
                delete(child);
            }
        }
        file.delete();
    }
}
