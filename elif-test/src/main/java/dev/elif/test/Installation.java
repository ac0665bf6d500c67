package dev.elif.test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Unpacked binaries and a prepared, empty data directory to copy from; both are made once and kept.
 *
 * @param account who runs the programs
 * @param binaries the directory with {@code bin}, {@code lib} and {@code share}
 * @param template a data directory as initdb left it
 */
record Installation(Account account, Path binaries, Path template) {

    /** The file that holds what the starter sets; read after postgresql.conf, before ALTER SYSTEM's own. */
    static final String SETTINGS = "elif.conf";

    /** Part of the template's name: raise it when initdb's options change. */
    private static final String FORMAT = "1";

    private static final long INITDB_SECONDS = 120;

    /** Finds or makes the installation for the account; processes that do so at once wait for the first. */
    static Installation of(Account account) {
        Path cache = Cache.directory(account);
        try {
            String fingerprint = Archive.ofThisPlatform().fingerprint();
            Path binaries = cache.resolve("postgresql-" + fingerprint);
            Path template = cache.resolve("template-" + fingerprint + "-" + FORMAT);
            Installation installation = new Installation(account, binaries, template);
            if (Files.notExists(binaries) || Files.notExists(template)) {
                FileLocks.holding(cache.resolve("cache.lock"), installation::make);
            }
            return installation;
        } catch (IOException e) {
            throw Problems.files("PostgreSQL could not be unpacked into [" + cache + "]", e);
        }
    }

    Path program(String name) {
        return binaries.resolve("bin").resolve(Commands.WINDOWS ? name + ".exe" : name);
    }

    /** Makes a data directory, which is there either whole or not at all. */
    void createData(Path data) throws IOException {
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Directories.delete(unfinished);
        Directories.copy(template, unfinished);
        account.own(unfinished);
        Directories.move(unfinished, data);
    }

    private Installation make() throws IOException {
        if (Files.notExists(binaries)) {
            Path unfinished = unfinished(binaries);
            Archive.ofThisPlatform().unpackTo(unfinished);
            if (account.uid() != Account.SAME) {
                // Root's umask may keep others from what it unpacks.
                Commands.succeeds(List.of("chmod", "-R", "go+rX", unfinished.toString()));
            }
            Directories.move(unfinished, binaries);
        }
        if (Files.notExists(template)) {
            Path unfinished = unfinished(template);
            account.own(unfinished);
            initialise(unfinished);
            Directories.move(unfinished, template);
        }
        return this;
    }

    private static Path unfinished(Path directory) throws IOException {
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Directories.delete(unfinished);
        return Files.createDirectory(unfinished);
    }

    private void initialise(Path data) throws IOException {
        Path initdb = program("initdb");
        Path log = binaries.resolveSibling("initdb.log");
        // The builtin provider sorts the same everywhere; a C.UTF-8 of the operating system is not on all of them.
        List<String> command = account.command(
                initdb.toString(),
                "--pgdata=" + data,
                "--username=" + EmbeddedPostgres.USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync",
                "--no-instructions");
        Files.deleteIfExists(log);
        int exitCode;
        try {
            exitCode = Commands.exitCode(command, data, Redirect.to(log.toFile()), INITDB_SECONDS);
        } catch (IOException e) {
            throw Problems.notRunnable(initdb, e);
        }
        if (exitCode != 0) {
            throw Problems.initdbFailed(log, exitCode);
        }
        Files.writeString(
                data.resolve("postgresql.conf"),
                "\ninclude_if_exists = '" + SETTINGS + "'\n",
                StandardOpenOption.APPEND);
    }
}
