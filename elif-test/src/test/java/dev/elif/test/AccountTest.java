package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountTest {

    @TempDir
    Path directory;

    static Stream<Account> ways_for_root() {
        return Stream.of(Account.NAMESPACE, Account.SETPRIV, Account.CHROOT);
    }

    @ParameterizedTest
    @MethodSource("ways_for_root")
    void root_runs_a_server_as_somebody_else(Account account) throws Exception {
        assumeRoot();
        assumeTrue(account.works(), account.prefix() + " is refused here");

        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().account(account).start()) {
            assertThat(Probe.answers(server.jdbcUrl("postgres"))).isTrue();
            assertThat(Files.getAttribute(server.directory().resolve("data"), "unix:uid"))
                    .isEqualTo(account.uid() == Account.SAME ? 0 : Account.NOBODY);
        }
    }

    @Test
    void persistent_data_follow_the_account_that_works() throws Exception {
        assumeRoot();
        assumeTrue(Account.NAMESPACE.works() && Account.SETPRIV.works());
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

        for (Account account : List.of(Account.SETPRIV, Account.NAMESPACE, Account.SETPRIV)) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .persistent(directory)
                    .account(account)
                    .start()) {
                Probe.execute(server.jdbcUrl("postgres"), "create table if not exists kept (id int)");
            }
        }
    }

    @Test
    void a_directory_that_the_other_user_cannot_enter_is_named() throws Exception {
        assumeRoot();
        assumeTrue(Account.SETPRIV.works());
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() -> EmbeddedPostgres.builder()
                        .persistent(directory.resolve("db"))
                        .account(Account.SETPRIV)
                        .start())
                .isInstanceOf(PostgresServerException.class)
                .hasMessageStartingWith("The directory [" + directory.resolve("db")
                        + "] cannot be entered by the user [65534], who runs PostgreSQL in place of root here.");
    }

    @Test
    void a_strict_umask_of_root_does_not_lock_the_other_user_out() throws Exception {
        assumeRoot();
        assumeTrue(Account.SETPRIV.works());
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> umask = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");
        List<String> options = List.of("-D" + Cache.PROPERTY + "=" + directory.resolve("cache"));

        try (Child child = Child.run(umask, options, System.getProperty("java.class.path"), "setpriv")) {
            assertThat(Probe.answers(child.answer())).isTrue();
            child.finish();
            child.awaitEnd();
        }
    }

    @Test
    void a_normal_user_runs_it_without_help() throws Exception {
        assumeRoot();
        assumeTrue(Account.SETPRIV.works());
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        Files.setAttribute(temporary, "unix:uid", Account.NOBODY);
        List<String> options = List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=/nonexistent");

        try (Child child = Child.run(Account.SETPRIV.prefix(), options, readableClassPath(), "own")) {
            String url = child.answer();
            assertThat(Files.getAttribute(Probe.home(url).data(), "unix:uid")).isEqualTo(Account.NOBODY);
            child.finish();
            child.awaitEnd();
            assertThat(Probe.answers(url)).isFalse();
        }
    }

    /** Root's own repository is closed to others. */
    private String readableClassPath() throws Exception {
        Path copies = Files.createDirectory(directory.resolve("classes"));
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .map(entry -> copy(entry, copies.resolve(copies.toFile().list().length + "-" + entry.getFileName())))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path copy(Path source, Path target) {
        try {
            Directories.copy(source, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assumeRoot() throws Exception {
        assumeTrue(!Account.USER.works(), "not root");
    }
}
