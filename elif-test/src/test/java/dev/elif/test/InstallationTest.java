package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    Path cache;

    @BeforeEach
    void use_an_own_cache() throws Exception {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
        System.setProperty(Cache.PROPERTY, cache.toString());
    }

    @AfterEach
    void use_the_usual_cache() {
        System.clearProperty(Cache.PROPERTY);
    }

    @Test
    void a_second_installation_finds_the_first_and_leaves_it_as_it_is() throws Exception {
        Installation first = Installation.of(Account.current());
        Files.createFile(first.binaries().resolve("mark"));

        Installation second = Installation.of(Account.current());

        assertThat(second).isEqualTo(first);
        assertThat(second.binaries().resolve("mark")).exists();
        assertThat(second.program("postgres")).isExecutable();
    }

    @Test
    void what_was_left_unfinished_is_made_again() throws Exception {
        String fingerprint = Archive.ofThisPlatform().fingerprint();
        Path unfinished = Files.createDirectory(cache.resolve("postgresql-" + fingerprint + ".unfinished"));
        Files.createFile(unfinished.resolve("half"));

        Installation installation = Installation.of(Account.current());

        assertThat(installation.binaries().resolve("half")).doesNotExist();
        assertThat(installation.template().resolve("PG_VERSION")).hasContent("18");
    }

    @Test
    void a_bad_initdb_gives_what_it_printed_and_what_to_do() throws Exception {
        program("initdb", "#!/bin/sh\necho 'this is no initdb'\nexit 3\n");

        assertThatThrownBy(EmbeddedPostgres::start)
                .isInstanceOf(PostgresServerException.class)
                .hasMessageStartingWith("The program [initdb] failed with exit code [3]. Delete the directory [" + cache
                        + "] and try again, or set ELIF_TEST_JDBC_URL")
                .hasMessageEndingWith("The log ends:\n  this is no initdb");
    }

    @Test
    void a_bad_server_program_gives_what_it_printed_and_what_to_do() throws Exception {
        Installation.of(Account.current());
        program("postgres", "#!/bin/sh\necho 'this is no server'\nexit 7\n");

        assertThatThrownBy(EmbeddedPostgres::start)
                .isInstanceOfSatisfying(
                        PostgresServerException.class,
                        e -> assertThat(e.serverLog()).containsExactly("this is no server"))
                .hasMessageStartingWith("The PostgreSQL server stopped with exit code [7] while starting.");
    }

    @Test
    void a_cache_that_others_may_write_to_is_refused() throws Exception {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(EmbeddedPostgres::start)
                .isInstanceOf(PostgresServerException.class)
                .hasMessageStartingWith("No directory to keep the PostgreSQL binaries in; tried [" + cache + "].")
                .hasMessageContaining("[elif.postgres.cache]");
    }

    private void program(String name, String text) throws Exception {
        Path program = cache.resolve("postgresql-" + Archive.ofThisPlatform().fingerprint() + "/bin/" + name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, text);
        program.toFile().setExecutable(true, false);
    }
}
