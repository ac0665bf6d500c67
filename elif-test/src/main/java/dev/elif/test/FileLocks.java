package dev.elif.test;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Lets one thread of one process at a time do a piece of work. */
final class FileLocks {

    private FileLocks() {}

    /** A piece of work that reads and writes files. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Runs the work while holding the lock on the file, which is made when missing. A process that dies lets go of it.
     */
    static <T> T holding(Path file, Work<T> work) throws IOException {
        Path directory = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path real = directory.toRealPath().resolve(file.getFileName());
        // A file lock belongs to the JVM, not to a thread; an interned string is one object in all class loaders.
        synchronized (("dev.elif.test " + real).intern()) {
            try (FileChannel channel = FileChannel.open(real, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                return work.run();
            }
        }
    }
}
