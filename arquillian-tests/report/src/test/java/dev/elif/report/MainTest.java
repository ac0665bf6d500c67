package dev.elif.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String LONG_AGO = "2001-01-01T00:00:00Z";
    private static final String BROKEN = "<failure message='no'/>";
    private static final String SKIPPED = "<skipped message='no'/>";

    @TempDir
    private Path root;

    @BeforeEach
    void two_servers_and_a_module_that_is_none() throws IOException {
        report("se/target/surefire-reports/TEST-KeySuite.xml", "g:se:1.0:jar", test("a.KeySuite", "one", ""));
        report(
                "se/target/surefire-reports/TEST-SaveSuite.xml",
                "g:se:1.0:jar",
                test("a.SaveSuite", "one", "") + test("a.SaveSuite$Nested", "two", SKIPPED));
        report(
                "big/target/failsafe-reports/TEST-SuitesIT.xml",
                "g:big:2.0:zip",
                test("c.SuitesIT", "suites() KeySuite.one()", BROKEN)
                        + test("c.SuitesIT", "suites() SaveSuite.one()", "")
                        + test("c.SuitesIT", "suites() SaveSuite.two()", "")
                        + test("c.SuitesIT", "there_are_suites()", ""));
        write("client/target/surefire-reports/TEST-HttpTest.xml", "<testsuite time='1'/>");
        Files.createDirectories(root.resolve("application"));
    }

    @Test
    void each_server_has_a_column_and_each_suite_a_row() throws IOException {
        Main.main(new String[] {root.toString(), LONG_AGO});

        assertThat(root.resolve("target/servers.md")).hasContent("""
                        | suite | big 2.0, JDK 17.0.9 | se 1.0, JDK 17.0.9 |
                        | --- | --- | --- |
                        | KeySuite | 1 **failed** | 1 passed |
                        | SaveSuite | 2 passed | 1 passed, 1 skipped |
                        | SuitesIT | 1 passed | - |
                        | all | 3 passed, 1 **failed** | 2 passed, 1 skipped |
                        | seconds | 2 | 3 |
                        """);
    }

    @Test
    void a_suite_that_did_not_run_on_every_server_fails_the_build_and_is_in_the_table() throws IOException {
        report("se/target/surefire-reports/TEST-NewSuite.xml", "g:se:1.0:jar", test("a.NewSuite", "one", ""));

        assertThatThrownBy(() -> Main.main(new String[] {root.toString(), LONG_AGO}))
                .hasMessageContaining("NewSuite on big")
                .hasMessageNotContaining("on se");
        assertThat(root.resolve("target/servers.md")).content().contains("| NewSuite | **missing** | 1 passed |");
    }

    @Test
    void what_looks_from_outside_is_owed_by_the_servers_that_are_looked_at() throws IOException {
        report("new/target/failsafe-reports/TEST-StoreIT.xml", "g:new:3.0:zip", test("c.StoreIT$Page", "one", ""));

        assertThat(Main.write(root, Instant.parse(LONG_AGO)).missing())
                .containsExactly("KeySuite on new", "SaveSuite on new", "StoreIT on big", "SuitesIT on new");
        assertThat(root.resolve("target/servers.md"))
                .content()
                .contains("| StoreIT | **missing** | 1 passed | - |\n| SuitesIT | 1 passed | **missing** | - |");
    }

    @Test
    void a_server_whose_application_was_not_deployed_misses_all_suites() throws IOException {
        report("big/target/failsafe-reports/TEST-SuitesIT.xml", "g:big:2.0:zip", test("c.SuitesIT", "", BROKEN));

        assertThat(Main.write(root, Instant.parse(LONG_AGO)).missing())
                .containsExactly("KeySuite on big", "SaveSuite on big");
    }

    @Test
    void what_an_earlier_build_left_is_not_read() throws IOException {
        boolean changed = root.resolve("se/target/surefire-reports/TEST-KeySuite.xml")
                .toFile()
                .setLastModified(0);

        assertThat(changed).isTrue();
        assertThat(Main.write(root, Instant.parse(LONG_AGO)).missing()).containsExactly("KeySuite on se");
    }

    @Test
    void nothing_is_missing_where_nothing_ran() {
        assertThatCode(() -> Main.main(new String[] {root.toString(), "9999-01-01T00:00:00Z"}))
                .doesNotThrowAnyException();
    }

    private static String test(String type, String name, String ending) {
        return "<testcase classname='" + type + "' name='" + name + "'>" + ending + "</testcase>";
    }

    private void report(String path, String distribution, String tests) throws IOException {
        write(
                path,
                "<testsuite time='1.5'><properties><property name='java.version' value='17.0.9'/>"
                        + "<property name='server.distribution' value='" + distribution + "'/></properties>" + tests
                        + "</testsuite>");
    }

    private void write(String path, String xml) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, xml);
    }
}
