package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** All suites of {@code elif-tck}, run inside the server; each of their tests is one here. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public class SuitesIT {

    private static final TestDatabase DATABASE = PostgresServer.obtain().createDatabase();

    @ArquillianResource
    private URL base;

    /** Deploys the application on an empty database, without migrations of its own. */
    @Deployment(testable = false)
    public static WebArchive application() {
        Map<String, String> settings =
                Map.of("elif.datasource.pool.max", "4", "elif.datasource.acquisition-timeout", "1s");
        return Archives.war("suites", Archives.settings(DATABASE, settings));
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void there_are_suites() {
        assertThat(Suites.names()).isNotEmpty();
    }

    /** A suite runs when its first test is asked for. */
    @TestFactory
    Stream<DynamicTest> suites() {
        Http http = new Http(URI.create(base + "api/"));
        return Suites.names().stream().flatMap(suite -> tests(suite, http.text("POST", "suites/" + suite)));
    }

    private static Stream<DynamicTest> tests(String suite, String report) {
        String prefix = suite.substring(suite.lastIndexOf('.') + 1) + ".";
        List<String[]> lines = report.lines().map(line -> line.split("\t", 3)).toList();
        if (lines.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest(prefix + "has tests", () -> fail("The suite ran no test")));
        }
        return lines.stream().map(line -> {
            String name = prefix + line[1].translateEscapes();
            String detail = line[2].translateEscapes();
            return DynamicTest.dynamicTest(name, () -> judge(line[0], name + ": " + detail));
        });
    }

    private static void judge(String result, String detail) {
        switch (result) {
            case "SUCCESSFUL" -> {}
            case "SKIPPED", "ABORTED" -> abort(detail);
            default -> fail(detail);
        }
    }
}
