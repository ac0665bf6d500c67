package dev.elif.test;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes, copies and deletes whole directories. */
final class Directories {

    private Directories() {}

    /** A new directory below the system's temporary one, which the account can enter. */
    static Path temporary(Account account) throws IOException {
        Path configured = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        Path base = Stream.of(configured, Path.of("/tmp"))
                .filter(account::reaches)
                .findFirst()
                .orElseThrow(() -> Problems.unreachable(configured));
        Path directory = Files.createTempDirectory(base, "elif-postgres-");
        letEnter(directory, account);
        return directory;
    }

    static void letEnter(Path directory, Account account) throws IOException {
        if (account.uid() != Account.SAME) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    static void move(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a directory that another process may be deleting or writing to as well. */
    static void delete(Path directory) throws IOException {
        IOException last = null;
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                deleteOnce(directory);
                return;
            } catch (IOException e) {
                last = e;
                pause(100);
            }
        }
        throw last == null ? new IOException(directory.toString()) : last;
    }

    static void deleteQuietly(@Nullable Path directory) {
        if (directory == null) {
            return;
        }
        try {
            delete(directory);
        } catch (IOException e) {
            System.getLogger(Directories.class.getName())
                    .log(System.Logger.Level.DEBUG, "Could not delete " + directory, e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deleteOnce(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
