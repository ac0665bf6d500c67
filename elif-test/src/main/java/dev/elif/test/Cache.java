package dev.elif.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The directory where unpacked binaries stay from one run to the next. */
final class Cache {

    static final String PROPERTY = "elif.postgres.cache";

    private Cache() {}

    /** The directory the user named, else the usual place, else one that the account can enter. */
    static Path directory(Account account) {
        List<Path> candidates = candidates();
        return candidates.stream()
                .filter(candidate -> usable(candidate, account))
                .findFirst()
                .orElseThrow(() -> Problems.noCache(candidates));
    }

    private static List<Path> candidates() {
        String configured = System.getProperty(PROPERTY);
        if (configured != null) {
            return List.of(Path.of(configured).toAbsolutePath());
        }
        List<Path> candidates = new ArrayList<>();
        candidates.add(
                Path.of(System.getProperty("user.home"), ".cache", "elif").toAbsolutePath());
        candidates.add(Path.of(System.getProperty("java.io.tmpdir"), "elif-cache-" + System.getProperty("user.name"))
                .toAbsolutePath());
        return candidates;
    }

    private static boolean usable(Path directory, Account account) {
        try {
            boolean fresh = Files.notExists(directory);
            Files.createDirectories(directory);
            if (fresh) {
                Directories.letEnter(directory, account);
            }
            return ownedByThisUser(directory) && account.reaches(directory);
        } catch (IOException e) {
            return false;
        }
    }

    /** Programs are run from here: in a temporary directory, nobody else may have put them there. */
    private static boolean ownedByThisUser(Path directory) throws IOException {
        Path probe = Files.createTempFile(directory, "probe", null);
        try {
            if (Commands.WINDOWS) {
                return true;
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory);
            return Files.getOwner(probe).equals(Files.getOwner(directory))
                    && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
        } finally {
            Files.delete(probe);
        }
    }
}
