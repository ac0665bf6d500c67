package dev.elif.impl.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MillionRowsTest {

    @Test
    void a_million_rows_are_copied_and_streamed_in_a_heap_of_64_megabytes() throws Exception {
        try (TestDatabase database = PostgresServer.obtain().createDatabase()) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MillionRows.class.getName(),
                            database.jdbcUrl(),
                            database.user(),
                            database.password())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).contains("1000000 copied, 4500000 votes read");
        }
    }
}
