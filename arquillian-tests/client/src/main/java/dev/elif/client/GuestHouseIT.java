package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.elif.tck.Feature;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application as a browser sees it: migrations at start, injection, transactions, observers. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public class GuestHouseIT {

    private static final TestDatabase DATABASE = PostgresServer.obtain().createDatabase();

    @ArquillianResource
    private URL base;

    private Http http;

    /** Deploys the application with its own migrations. */
    @Deployment(testable = false)
    public static WebArchive application() {
        return Archives.war("guesthouse", Archives.settings(DATABASE, Map.of("elif.migrations.run-at-start", "true")));
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        http = new Http(URI.create(base + "api/"));
        http.text("DELETE", "guests");
    }

    @Test
    void repositories_and_queries_are_injected() {
        http.text("POST", "guests/Cid");
        http.text("POST", "guests/Ann");

        assertThat(http.text("GET", "guests")).isEqualTo("Ann: Hello Ann\nCid: Hello Cid");
    }

    @Test
    void the_static_door_leads_to_the_same_database() {
        String id = http.text("POST", "guests/Ann");

        assertThat(http.text("GET", "guests/" + id)).isEqualTo("Ann");
        assertThat(http.send("GET", "guests/0").statusCode()).isEqualTo(404);
    }

    @Test
    void an_observer_of_creating_changes_the_model_and_one_of_created_writes_beside_it() {
        http.text("POST", "guests/ann");

        assertThat(http.text("GET", "guests")).isEqualTo("Ann: Hello Ann");
        assertThat(http.text("GET", "guests/count")).isEqualTo("1 1");
    }

    @Test
    void a_veto_reaches_the_caller() {
        HttpResponse<String> answer = http.send("POST", "guests/nobody");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).startsWith("ELIF-2017 ").contains("nobody is expected");
        assertThat(http.text("GET", "guests/count")).isEqualTo("0 0");
    }

    @Test
    void a_transactional_method_that_fails_rolls_back_what_observers_wrote_as_well() {
        HttpResponse<String> answer = http.send("POST", "guests/Ann/regretted");

        assertThat(answer.body()).isEqualTo("Fully booked");
        assertThat(http.text("GET", "guests/count")).isEqualTo("0 0");
    }

    @Test
    void after_an_error_of_the_database_the_next_request_works() {
        http.text("POST", "guests/Ann");

        HttpResponse<String> answer = http.send("POST", "guests/Ann");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).startsWith("ELIF-3");
        http.text("POST", "guests/Bob");
        assertThat(http.text("GET", "guests/count")).isEqualTo("2 2");
    }

    @Test
    @Feature("SER-09")
    void resources_return_models_with_what_is_loaded_and_without_what_is_hidden() {
        String id = http.text("POST", "guests/Ann");

        assertThat(http.text("GET", "people"))
                .startsWith("[{\"id\":" + id + ",\"name\":\"Ann\",\"greetings\":[{\"id\":\"")
                .contains("\"words\":[\"Hello\",\"Ann\"]")
                .doesNotContain("hush", "secret");
        assertThat(http.text("GET", "people/" + id)).isEqualTo("{\"id\":" + id + ",\"name\":\"Ann\"}");
        assertThat(http.text("GET", "people/" + id + "/perhaps")).isEqualTo("{\"id\":" + id + ",\"name\":\"Ann\"}");
        assertThat(http.text("GET", "people/greetings")).contains("\"guestId\":" + id, "\"words\":[\"Hello\",\"Ann\"]");
    }

    @Test
    @Feature("PAG-10")
    void resources_return_pages() {
        http.text("POST", "guests/Ann");
        http.text("POST", "guests/Cid");

        assertThat(http.text("GET", "people/page"))
                .startsWith("{\"data\":[{\"id\":")
                .contains("\"name\":\"Ann\"", "\"total\":2", "\"per_page\":1", "\"last_page\":2")
                .doesNotContain("hush", "secret");
        String first = http.text("GET", "people/names");
        assertThat(first).startsWith("{\"data\":[\"Ann\"]");
        String cursor = first.replaceAll(".*\"next_cursor\":\"([^\"]+)\".*", "$1");
        assertThat(http.text("GET", "people/names?cursor=" + cursor)).startsWith("{\"data\":[\"Cid\"]");
    }

    @Test
    void the_body_of_a_request_fills_a_new_model_as_far_as_it_may() {
        String answer = http.text("POST", "people", "{\"name\": \"Ann\"}");

        assertThat(answer).matches("\\{\"id\":[0-9]+,\"name\":\"Ann\"}");
        assertThat(http.send("POST", "people", "{\"name\": \"Eve\", \"secret\": \"x\"}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(http.text("GET", "guests/count")).isEqualTo("1 1");
    }

    @Test
    void models_inside_of_other_answers_are_written_by_the_server_s_json_b() {
        http.text("POST", "guests/Ann");
        HttpResponse<String> answer = http.send("GET", "house");
        assumeThat(answer.body()).as("the answer of a server with JSON-B").startsWith("{");

        assertThat(answer.body())
                .contains("\"name\":\"open\"", "\"name\":\"Ann\"", "\"words\":[\"Hello\",\"Ann\"]")
                .doesNotContain("hush", "secret");
    }
}
