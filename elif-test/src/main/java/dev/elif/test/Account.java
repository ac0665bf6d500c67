package dev.elif.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user that the server runs as: PostgreSQL refuses to run as root, so that root runs it through another program.
 *
 * @param prefix what stands before each of the server's commands; empty for a user who is not root
 * @param uid the user who must own the data, or {@link #SAME}
 */
record Account(List<String> prefix, int uid) {

    static final int SAME = -1;
    static final int NOBODY = 65534;

    private static final String OWNER = "unix:uid";

    static final Account USER = new Account(List.of(), SAME);

    /** A user namespace in which root is somebody else, though its files stay its own. */
    static final Account NAMESPACE = new Account(List.of("unshare", "-U"), SAME);

    static final Account SETPRIV =
            new Account(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);

    static final Account CHROOT = new Account(List.of("chroot", "--userspec=" + NOBODY + ":" + NOBODY, "/"), NOBODY);

    Account {
        prefix = List.copyOf(prefix);
    }

    /** The first that works here; containers often refuse the namespace. */
    static Account current() {
        return Stream.of(USER, NAMESPACE, SETPRIV, CHROOT)
                .filter(Account::works)
                .findFirst()
                .orElseThrow(Problems::noAccount);
    }

    boolean works() {
        return Commands.WINDOWS || Commands.succeeds(command("sh", "-c", "test \"$(id -u)\" != 0"));
    }

    List<String> command(String... command) {
        return command(List.of(command));
    }

    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Whether the server, run as this user, can enter the directory. */
    boolean reaches(Path directory) {
        return uid == SAME || Commands.succeeds(command("sh", "-c", "test -x \"$0\"", directory.toString()));
    }

    /** Gives the directory and all in it to this user, who may be another than the last time. */
    void own(Path directory) throws IOException {
        if (prefix.isEmpty()) {
            return;
        }
        Integer owner = uid == SAME ? 0 : uid;
        if (owner.equals(Files.getAttribute(directory, OWNER))) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, OWNER, owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
