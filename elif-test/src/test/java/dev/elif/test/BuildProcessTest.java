package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildProcessTest {

    @TempDir
    Path directory;

    @Test
    void the_build_is_the_maven_that_started_this_jvm() {
        assumeTrue(System.getProperty("surefire.test.class.path") != null, "not run by Maven");

        ProcessHandle build = BuildProcess.current();

        assertThat(build).isNotEqualTo(ProcessHandle.current());
        assertThat(build.info().commandLine().orElseThrow()).contains("classworlds");
    }

    @Test
    void a_jvm_that_a_test_starts_is_part_of_the_same_build() throws Exception {
        assumeTrue(System.getProperty("surefire.test.class.path") != null, "not run by Maven");

        try (Child child = Child.run("build")) {
            assertThat(child.answer())
                    .isEqualTo(Long.toString(BuildProcess.current().pid()));
        }
    }

    @Test
    void the_root_is_the_outermost_project() throws Exception {
        Path module = Files.createDirectories(directory.resolve("project/modules/one"));
        Files.createFile(directory.resolve("project/pom.xml"));
        Files.createFile(module.resolve("pom.xml"));

        assertThat(BuildProcess.outermostProject(module)).contains(directory.resolve("project"));
    }
}
