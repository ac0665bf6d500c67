package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a server says of an application that cannot work. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public class BrokenDeploymentIT {

    @ArquillianResource
    private Deployer deployer;

    /** An application with several wrong settings. */
    @Deployment(name = "misconfigured", managed = false, testable = false)
    public static WebArchive misconfigured() {
        return Archives.war(
                "misconfigured",
                Map.of(
                        "elif.datasource.url", "postgres://ann:sesame@db.example/shop",
                        "elif.datasource.pool.max", "many",
                        "elif.start", "later"));
    }

    /** An application whose database does not answer. */
    @Deployment(name = "unreachable", managed = false, testable = false)
    public static WebArchive unreachable() {
        return Archives.war(
                "unreachable", Map.of("elif.datasource.url", "jdbc:postgresql://127.0.0.1:1/shop?password=sesame"));
    }

    @Test
    void all_wrong_settings_are_in_the_server_s_message_and_no_password() {
        assertThat(Refusal.of(deployer, "misconfigured"))
                .contains("ELIF-5001 elif cannot ")
                .contains("ELIF-5021 [elif.datasource.pool.max] is [many]")
                .contains("ELIF-5021 [elif.start] is [later]")
                .contains("ELIF-5022 [elif.datasource.url]")
                .doesNotContain("sesame");
    }

    @Test
    void an_unreachable_database_is_in_the_server_s_message_with_what_to_do() {
        assertThat(Refusal.of(deployer, "unreachable"))
                .contains("ELIF-5030 The database at [jdbc:postgresql://127.0.0.1:1/shop] does not answer")
                .contains("Start it, or correct host and port in [elif.datasource.url]")
                .doesNotContain("sesame");
    }
}
